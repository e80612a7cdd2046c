package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One object of a JSON text, which knows where it stands, so that every complaint names its place. */
final class JsonObject {

    private final String place;
    private final Map<?, ?> values;

    private JsonObject(String place, Map<?, ?> values) {
        this.place = place;
        this.values = values;
    }

    static JsonObject of(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(place, map);
        }
        throw new IllegalArgumentException(place + " is not an object; write it as {...}");
    }

    /** The same object under another name in complaints. */
    JsonObject named(String name) {
        return new JsonObject(name, values);
    }

    /** Refuses keys that nobody reads: most are misspelt. */
    void allow(Set<String> keys) {
        Set<Object> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(keys);
        if (!unknown.isEmpty()) {
            throw error("has the unknown keys " + unknown + "; use only " + new TreeSet<>(keys));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        if (values.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw error("has no text '" + key + "'; give one");
    }

    @Nullable
    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    BigDecimal decimal(String key) {
        if (values.get(key) instanceof BigDecimal decimal) {
            return decimal;
        }
        throw error("has no number '" + key + "'; give one without quotes");
    }

    @Nullable
    BigDecimal optionalDecimal(String key) {
        return values.get(key) == null ? null : decimal(key);
    }

    int integer(String key) {
        return read(key, () -> decimal(key).intValueExact());
    }

    LocalDate date(String key) {
        return read(key, () -> LocalDate.parse(text(key)));
    }

    @Nullable
    LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object value : array(key)) {
            if (!(value instanceof String text)) {
                throw error("has '" + value + "' among " + key + "; give texts only");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** Numbers, with null where the sources do not settle one. */
    List<@Nullable BigDecimal> decimals(String key) {
        List<@Nullable BigDecimal> decimals = new ArrayList<>();
        for (Object value : array(key)) {
            if (value != null && !(value instanceof BigDecimal)) {
                throw error("has '" + value + "' among " + key + "; give numbers or null");
            }
            decimals.add((BigDecimal) value);
        }
        return decimals;
    }

    List<JsonObject> objects(String key) {
        List<JsonObject> objects = new ArrayList<>();
        for (Object value : array(key)) {
            objects.add(of(place + ", " + key + "[" + objects.size() + "]", value));
        }
        if (objects.isEmpty()) {
            throw error("has no " + key + "; give at least one");
        }
        return List.copyOf(objects);
    }

    JsonObject object(String key) {
        return of(place + ", " + key, values.get(key));
    }

    IllegalArgumentException error(String what) {
        return new IllegalArgumentException(place + " " + what);
    }

    private List<?> array(String key) {
        if (values.get(key) instanceof List<?> list) {
            return list;
        }
        throw error("has no list '" + key + "'; give one as [...]");
    }

    /** What the reader gives; its complaint gets this object's place. */
    <T> T read(String key, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    place + " has " + key + " " + values.get(key) + "; give a date as 2026-01-15 or a whole number", e);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(place) ? e : new IllegalArgumentException(place + ": " + message, e);
        }
    }
}
