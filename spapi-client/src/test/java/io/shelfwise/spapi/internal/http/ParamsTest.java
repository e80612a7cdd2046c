package io.shelfwise.spapi.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParamsTest {

    @ParameterizedTest
    @CsvSource({
        "'A/B', 'A%2FB'",
        "'50% off', '50%25%20off'",
        "'a+b', 'a%2Bb'",
        "'a,b', 'a%2Cb'",
        "'*~-._', '%2A~-._'",
        "'棚', '%E6%A3%9A'",
        "'..a', '..a'",
    })
    void aPathValueIsOnePartOfThePath(String value, String sent) {
        assertThat(Params.path("sellerSku", value)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aPathValueThatWouldBeAnotherPathIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Params.path("sellerSku", value))
                .withMessage("sellerSku is '" + value + "', which no path can hold; give Amazon's identifier");
    }

    @Test
    void timesGoOutInUtcWithMilliseconds() {
        assertThat(Params.text(Instant.parse("2026-01-02T03:04:05Z"))).isEqualTo("2026-01-02T03:04:05.000Z");
        assertThat(Params.text(Instant.parse("2026-01-02T03:04:05.9999Z"))).isEqualTo("2026-01-02T03:04:05.999Z");
    }

    @Test
    void numbersGoOutWithoutExponent() {
        assertThat(Params.text(new BigDecimal("1E+2"))).isEqualTo("100");
    }

    @Test
    void whatIsAbsentIsNotSent() {
        assertThat(Params.text(null)).isNull();
        assertThat(Params.joined(List.of())).isNull();
        assertThat(Params.twiceEncoded(List.of())).isEmpty();
    }

    @Test
    void listsAreJoinedOrRepeated() {
        assertThat(Params.joined(List.of("A1", "B2"))).isEqualTo("A1,B2");
        assertThat(Params.twiceEncoded(List.of("a,b", "50%+"))).containsExactly("a%2Cb", "50%25%2B");
    }
}
