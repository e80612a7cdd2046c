package io.shelfwise.testkit.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPropertyTest {

    @Property(tries = 200)
    void whatIsWrittenReadsBackEqual(
            @ForAll Map<String, List<String>> texts, @ForAll BigDecimal number, @ForAll boolean flag) {
        Map<String, Object> value = Json.object("texts", texts, "number", number, "flag", flag);

        assertThat(JsonReader.read(Json.write(value)))
                .isEqualTo(Json.object("texts", texts, "number", new BigDecimal(number.toPlainString()), "flag", flag));
    }

    @Example
    void absentValuesAreLeftOut() {
        assertThat(Json.write(Json.object("there", 1, "absent", null, "empty", List.of())))
                .isEqualTo("{\"there\":1,\"empty\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "[1 2]", "\"\\x\"", "tru", "1 2", "\"\\u12\""})
    void brokenTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonReader.read(text));
    }
}
