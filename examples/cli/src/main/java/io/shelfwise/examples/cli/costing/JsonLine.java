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
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A line of JSON at a time. Numbers may be text or numbers and stay exact; null is the same as absent; other keys are ignored. */
final class JsonLine {

    private static final int MAX_DIGITS = 15;
    private static final int MAX_DECIMALS = 12;

    private final List<String> names;
    private final JsonReader.Options options;
    private final Map<String, Object> values = new HashMap<>();

    /** Many lines share a day, and reading one is slow. */
    private final Map<String, LocalDate> days = new HashMap<>();

    /** A line of which the fields of these names count. */
    JsonLine(List<String> names) {
        this.names = names;
        this.options = JsonReader.Options.of(names.toArray(String[]::new));
    }

    /**
     * Takes the next line in place of the one before.
     *
     * @throws IllegalArgumentException if it is not one object
     */
    void read(Buffer line) {
        values.clear();
        try {
            read(JsonReader.of(line));
        } catch (IOException | JsonDataException e) {
            values.clear();
            throw new IllegalArgumentException(
                    "the line is not a JSON object; write one such as {\"id\": \"A\"} on a line", e);
        }
    }

    private void read(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            int name = json.selectName(options);
            if (name < 0) {
                json.skipName();
                json.skipValue();
            } else {
                Object value = value(json);
                if (value != null) {
                    values.put(names.get(name), value);
                }
            }
        }
        json.endObject();
        if (json.peek() != JsonReader.Token.END_DOCUMENT) {
            values.clear();
            throw new IllegalArgumentException("the line goes on after its object; write one object a line");
        }
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
        return text(key).map(text -> days.computeIfAbsent(text, unread -> day(key, unread)));
    }

    private static LocalDate day(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(key + " is '" + text + "'; give a date such as 2026-06-01", e);
        }
    }

    /** Empty where absent. */
    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>(list.size());
            for (Object element : list) {
                texts.add(asText(key, element));
            }
            return texts;
        }
        throw new IllegalArgumentException(key + " is '" + value + "'; give a list");
    }

    /** Empty where absent. */
    List<BigDecimal> decimals(String key) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String text : texts(key)) {
            numbers.add(number(key, text));
        }
        return numbers;
    }

    private static String asText(String key, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(key + " is '" + value + "'; give text");
    }

    private static BigDecimal number(String key, String text) {
        String plain = text.strip();
        if (!isNumber(plain)) {
            throw new IllegalArgumentException(key + " is '" + text + "'; give a plain number of at most " + MAX_DIGITS
                    + " digits and " + MAX_DECIMALS + " decimals");
        }
        return new BigDecimal(plain);
    }

    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, start, text.length(), MAX_DIGITS)
                : isDigits(text, start, point, MAX_DIGITS) && isDigits(text, point + 1, text.length(), MAX_DECIMALS);
    }

    private static boolean isDigits(String text, int from, int to, int most) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= most;
    }
}
