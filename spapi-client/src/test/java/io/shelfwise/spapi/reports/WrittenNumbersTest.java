package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.50       | false | 1234.50",
                "1,234.50      | false | 1234.50",
                "1,234         | false | 1234",
                "1,234         | true  | 1.234",
                "12,50         | false | 12.50",
                "-0,5          | true  | -0.5",
                "1.234,50      | true  | 1234.50",
                "1.234.567,5   | true  | 1234567.5",
                "1.234.567     | true  | 1234567",
                "1 234,50      | true  | 1234.50",
                "1\u00a0234,50 | true  | 1234.50",
                "1\u202f234,5  | true  | 1234.5",
                "1'234.50      | false | 1234.50",
                "1\u2019234.50 | false | 1234.50",
                "$12.50        | false | 12.50",
                "12,50 \u20ac  | true  | 12.50",
                "EUR 12,50     | true  | 12.50",
                "12.5%         | false | 12.5",
                "\"12.50\"     | false | 12.50",
                "(12.50)       | false | -12.50",
                "12.50-        | false | -12.50",
                "\u221212.50   | false | -12.50"
            })
    void everyFormIsReadExactly(String text, boolean decimalComma, String value) {
        assertThat(Numbers.written(text, decimalComma)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,23,4", "1.2.3", "12 34", "1e5", "$", "--5", "US"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(Numbers.written(text, false)).isNull();
    }
}
