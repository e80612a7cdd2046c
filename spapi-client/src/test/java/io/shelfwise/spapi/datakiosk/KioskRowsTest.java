package io.shelfwise.spapi.datakiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.money.Money;
import io.shelfwise.spapi.datakiosk.rows.Economics;
import io.shelfwise.spapi.internal.jobs.Downloaded;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents line by line. */
class KioskRowsTest {

    @TempDir
    Path folder;

    private KioskResult result(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("page"), text);
        return new KioskResult(List.of("7"), List.of(new Downloaded("query 7", "", false, file)), false);
    }

    @Test
    void whatIsNotKnownIsKeptAndNumbersAreExact() throws IOException {
        KioskResult result =
                result("{\"msku\": \"A\", \"endDate\": \"soon\", \"later\": {\"x\": [1.50]}, \"ads\": null,"
                        + "\"netProceeds\": {\"total\": {\"amount\": 10.10, \"currencyCode\": \"USD\"},"
                        + " \"perUnit\": {\"amount\": 0.12345678901234567890, \"currencyCode\": \"USD\"}}}");

        Economics row = result.read(Economics.class).findFirst().orElseThrow();
        assertThat(row.endDate()).isNull();
        assertThat(row.ads()).isEmpty();
        assertThat(row.extras().values())
                .containsEntry("endDate", "soon")
                .containsEntry("later", Map.of("x", List.of(new BigDecimal("1.50"))));
        assertThat(row.netProceeds().total().money()).contains(new Money(1010, Currency.getInstance("USD")));
        assertThat(row.netProceeds().perUnit().amount()).isEqualTo(new BigDecimal("0.12345678901234567890"));
        assertThat(row.netProceeds().perUnit().money()).isEmpty();
        assertThat(result.rows().findFirst().orElseThrow().toJson()).contains("0.12345678901234567890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\"a\": 1", "{\"a\": 1} {}", "text", "3"})
    void aLineThatIsNoObjectIsAnErrorThatNamesIt(String line) throws IOException {
        KioskResult result = result("{\"a\": 1}\r\n\r\n" + line + "\n");

        assertThat(result.rows().limit(1)).hasSize(1); // what comes later is not read yet
        assertThatThrownBy(() -> result.rows().toList())
                .isInstanceOf(KioskException.class)
                .hasMessageContaining("line 3 of query 7");
        assertThatThrownBy(() -> result.read(Economics.class).toList()).isInstanceOf(KioskException.class);
    }
}
