package io.shelfwise.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100    | EUR | A:1 B:1 C:1        | A=33.34 B=33.33 C=33.33",
                "100    | EUR | C:1 B:1 A:1        | A=33.34 B=33.33 C=33.33",
                "332    | JPY | A:1 B:1 C:1        | A=111 B=111 C=110",
                "1      | KWD | A:1 B:1 C:1        | A=0.334 B=0.333 C=0.333",
                "-100   | EUR | A:1 B:1 C:1        | A=-33.34 B=-33.33 C=-33.33",
                "0.01   | EUR | A:1 B:5 C:4        | A=0.00 B=0.01 C=0.00",
                "0.02   | EUR | A:1 B:5 C:4        | A=0.00 B=0.01 C=0.01",
                "10     | EUR | A:0 B:0.30 C:0.7   | A=0.00 B=3.00 C=7.00",
                "80     | EUR | A:10 B:-2          | A=100.00 B=-20.00",
                "100    | EUR | A:4 B:-1           | A=133.33 B=-33.33",
                "0.01   | EUR | A:2 B:2 C:-1       | A=0.01 B=0.00 C=0.00",
                "100    | EUR | A:-1 B:-1 C:-1     | A=33.34 B=33.33 C=33.33",
                "50     | EUR | A:1e3 B:1e3        | A=25.00 B=25.00",
                "0      | EUR | A:1 B:2            | A=0.00 B=0.00",
            })
    void sharesByLargestRemainder(String total, String currency, String weights, String expected) {
        Money money = Money.of(new BigDecimal(total), Currency.getInstance(currency));

        String shares = money.allocate(weights(weights)).entrySet().stream()
                .map(share -> share.getKey() + "=" + share.getValue().amount())
                .collect(Collectors.joining(" "));

        assertThat(shares).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "A:0 B:0", "A:1 B:-1"})
    void aZeroBasisIsRefused(String weights) {
        Money money = Money.of(new BigDecimal("12.50"), Currency.getInstance("EUR"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> money.allocate(weights(weights)))
                .withMessageContaining("weights sum to 0")
                .withMessageContaining("12.50 EUR");
    }

    @Test
    void sharesBeyondALongAreRefused() {
        Money money = new Money(Long.MAX_VALUE, Currency.getInstance("EUR"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> money.allocate(weights("A:1000000 B:-999999")))
                .withMessageContaining("beyond the range");
    }

    private static Map<String, BigDecimal> weights(String text) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        Arrays.stream(text.split(" ")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            int colon = pair.indexOf(':');
            weights.put(pair.substring(0, colon), new BigDecimal(pair.substring(colon + 1)));
        });
        return weights;
    }
}
