package io.shelfwise.examples.cli.costing;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a JSON document, its numbers kept as they were written. Every error names the place of the field. */
final class JsonFields {

    private final String place;
    private final Map<?, ?> fields;

    private JsonFields(String place, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(place + " is not an object; give { … }");
        }
        this.place = place;
        this.fields = map;
    }

    /** The one object of a document. */
    static JsonFields read(JsonReader json) throws IOException {
        Object value = value(json);
        if (json.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("there is more after the end of the document; give one document");
        }
        return new JsonFields("the document", value);
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    Optional<String> find(String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException(
                    name + " of " + place + " is a list or an object; give a text or number");
        }
        return Optional.ofNullable((String) value);
    }

    String text(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(name + " of " + place + " is missing; give it"));
    }

    BigDecimal number(String name) {
        return Values.number(name + " of " + place, text(name));
    }

    BigDecimal number(String name, String ifAbsent) {
        return Values.number(name + " of " + place, find(name).orElse(ifAbsent));
    }

    Currency currency(String name) {
        return Values.currency(name + " of " + place, text(name));
    }

    Currency currency(String name, Currency ifAbsent) {
        return has(name) ? currency(name) : ifAbsent;
    }

    LocalDate date(String name, LocalDate ifAbsent) {
        return find(name).map(text -> Values.date(name + " of " + place, text)).orElse(ifAbsent);
    }

    /** The objects of a list; none if it is absent. */
    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        for (Object element : list(name)) {
            objects.add(new JsonFields(name + "[" + objects.size() + "]", element));
        }
        return objects;
    }

    /** The texts of a list; none if it is absent. */
    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    /** The numbers of an object by name; none if it is absent. */
    Map<String, BigDecimal> numbers(String name) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        Object value = fields.get(name);
        if (value != null) {
            JsonFields object = new JsonFields(name + " of " + place, value);
            object.fields.keySet().forEach(key -> numbers.put((String) key, object.number((String) key)));
        }
        return numbers;
    }

    private List<?> list(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(name + " of " + place + " is not a list; give [ … ]");
        }
        return list;
    }

    private static Object value(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object(json);
            case BEGIN_ARRAY -> array(json);
            case BOOLEAN -> String.valueOf(json.nextBoolean());
            default -> json.nextString();
        };
    }

    /** Absent and null are the same. */
    private static Map<String, Object> object(JsonReader json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (json.peek() == JsonReader.Token.NULL) {
                json.skipValue();
            } else if (object.put(name, value(json)) != null) {
                throw new JsonDataException(name + " comes twice in one object; give it once");
            }
        }
        json.endObject();
        return object;
    }

    private static List<Object> array(JsonReader json) throws IOException {
        List<Object> array = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            array.add(value(json));
        }
        json.endArray();
        return array;
    }

    /** Texts as values. */
    static final class Values {

        private Values() {}

        static BigDecimal number(String what, String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        what + " is '" + text + "'; give a number such as 12.50, as text", e);
            }
        }

        static Currency currency(String what, String text) {
            try {
                return Currency.getInstance(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(what + " is '" + text + "'; give a code such as EUR", e);
            }
        }

        static LocalDate date(String what, String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(what + " is '" + text + "'; give a day such as 2026-01-31", e);
            }
        }
    }
}
