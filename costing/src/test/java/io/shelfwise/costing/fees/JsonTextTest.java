package io.shelfwise.costing.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void readsEveryKindOfValue() {
        assertThat(JsonText.read(" {\"a\": [1, -0.50, 2e3, true, false, null], \"b\": {}, \"\": []} "))
                .isEqualTo(Map.of(
                        "a",
                        Arrays.asList(
                                new BigDecimal("1"), new BigDecimal("-0.50"), new BigDecimal("2e3"), true, false, null),
                        "b",
                        Map.of(),
                        "",
                        List.of()));
    }

    @Test
    void readsEscapes() {
        assertThat(JsonText.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9ü\"")).isEqualTo("\"\\/\b\f\n\r\téü");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "01",
                "1.",
                ".5",
                "+1",
                "NaN",
                "tru",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "[1] 2",
                "{a:1}",
                "// x",
                "\"a\nb\"",
                "-",
                "1e",
                "{\"a\" 1}"
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> JsonText.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("JSON has ");
    }

    @Test
    void namesLineAndColumn() {
        assertThatThrownBy(() -> JsonText.read("{\n \"a\": x}")).hasMessageContaining("line 2, column 7");
    }

    @Test
    void refusesBottomlessNesting() {
        assertThatThrownBy(() -> JsonText.read("[".repeat(100_000))).hasMessageContaining("more than 32 levels");
    }
}
