package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** One line of JSON. Numbers may be text or numbers and stay exact; null is the same as absent; other keys are ignored. */
final class JsonLine {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");

    private final Map<String, Object> values = new HashMap<>();

    private JsonLine() {}

    static JsonLine read(String text) {
        JsonLine line = new JsonLine();
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            json.beginObject();
            while (json.hasNext()) {
                String key = json.nextName();
                Object value = value(json);
                if (value != null) {
                    line.values.put(key, value);
                }
            }
            json.endObject();
            if (json.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IllegalArgumentException("the line goes on after its object; write one object a line");
            }
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(
                    "the line is not a JSON object; write one such as {\"id\": \"A\"} on a line", e);
        }
        return line;
    }

    private static @Nullable Object value(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case STRING, NUMBER -> json.nextString();
            case BOOLEAN -> json.nextBoolean();
            case BEGIN_ARRAY -> array(json);
            case NULL -> json.nextNull();
            default -> {
                json.skipValue();
                yield Map.of();
            }
        };
    }

    private static List<Object> array(JsonReader json) throws IOException {
        List<Object> array = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            Object value = value(json);
            array.add(value == null ? "null" : value);
        }
        json.endArray();
        return array;
    }

    @Nullable
    String idOrNull() {
        return values.get("id") instanceof String id ? id : null;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> asText(key, value));
    }

    Optional<BigDecimal> decimal(String key) {
        return text(key).map(text -> number(key, text));
    }

    /** A number without a fraction. */
    Optional<Long> whole(String key) {
        return decimal(key).map(number -> {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException(key + " is " + number + "; give a whole number", e);
            }
        });
    }

    Optional<Boolean> flag(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> {
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw new IllegalArgumentException(key + " is '" + value + "'; give true or false");
        });
    }

    Optional<LocalDate> date(String key) {
        return text(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(key + " is '" + text + "'; give a date such as 2026-06-01", e);
            }
        });
    }

    /** Empty where absent. */
    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> asText(key, element)).toList();
        }
        throw new IllegalArgumentException(key + " is '" + value + "'; give a list");
    }

    /** Empty where absent. */
    List<BigDecimal> decimals(String key) {
        return texts(key).stream().map(text -> number(key, text)).toList();
    }

    private static String asText(String key, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(key + " is '" + value + "'; give text");
    }

    private static BigDecimal number(String key, String text) {
        String plain = text.strip();
        if (!NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    key + " is '" + text + "'; give a plain number of at most 15 digits and 12 decimals");
        }
        return new BigDecimal(plain);
    }
}
