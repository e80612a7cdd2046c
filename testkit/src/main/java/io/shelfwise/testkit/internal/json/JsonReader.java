package io.shelfwise.testkit.internal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON text into maps, lists, texts, {@link BigDecimal}, booleans and nulls. */
public final class JsonReader {

    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if the text is not JSON
     */
    public static @Nullable Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.space();
        reader.check(reader.at == text.length(), "text after the value");
        return value;
    }

    /**
     * The object of a text.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> readObject(String text) {
        Object value = read(text);
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("JSON is no object; send one in braces");
    }

    private @Nullable Object value() {
        space();
        check(depth < DEEPEST, "nesting too deep");
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        depth++;
        at++;
        space();
        while (peek() != '}') {
            String name = string();
            space();
            expect(':');
            object.put(name, value());
            next('}');
        }
        at++;
        depth--;
        return object;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        depth++;
        at++;
        space();
        while (peek() != ']') {
            list.add(value());
            next(']');
        }
        at++;
        depth--;
        return Collections.unmodifiableList(list);
    }

    /** A comma with something after it, or the end of the object or list. */
    private void next(char end) {
        space();
        if (peek() == ',') {
            at++;
            space();
            check(peek() != end, "a comma before the end");
        } else {
            check(peek() == end, "no comma");
        }
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            check(c >= ' ', "a control character");
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw bad("an unknown escape");
        };
    }

    private char unicode() {
        check(at + 4 <= text.length(), "a short escape");
        at += 4;
        try {
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("JSON has an unreadable escape at " + at + "; send four digits", e);
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        check(text.startsWith(word, at), "an unknown word");
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("JSON has no value at " + start + "; send a complete text", e);
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        check(at < text.length(), "an early end");
        return text.charAt(at);
    }

    private void expect(char c) {
        check(peek() == c, "no " + c);
        at++;
    }

    private void check(boolean good, String problem) {
        if (!good) {
            throw bad(problem);
        }
    }

    private IllegalArgumentException bad(String problem) {
        return new IllegalArgumentException("JSON has " + problem + " at " + at + "; send a complete text");
    }
}
