package io.shelfwise.examples.cli.spapi;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSource;

/**
 * The value of a parameter in a line of {@code --batch}: text, number, boolean, or a list of these. An object stands as it
 * is, for a parameter that is the body.
 *
 * @param values as text
 * @param isList whether it was a list
 * @param json as it came
 */
record CallValue(List<String> values, boolean isList, String json) {

    /** The value of some JSON; empty for null. */
    static Optional<CallValue> parse(String json) throws IOException {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            return switch (reader.peek()) {
                case NULL -> Optional.empty();
                case BEGIN_ARRAY -> Optional.of(new CallValue(elements(reader), true, json));
                default -> Optional.of(new CallValue(List.of(element(reader)), false, json));
            };
        }
    }

    CallParameter named(String name) {
        return new CallParameter(name, values, isList, json);
    }

    private static List<String> elements(JsonReader reader) throws IOException {
        List<String> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            elements.add(element(reader));
        }
        reader.endArray();
        return elements;
    }

    private static String element(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case STRING, NUMBER -> reader.nextString();
            case BOOLEAN -> String.valueOf(reader.nextBoolean());
            default -> raw(reader);
        };
    }

    private static String raw(JsonReader reader) throws IOException {
        try (BufferedSource value = reader.nextSource()) {
            return value.readUtf8();
        }
    }
}
