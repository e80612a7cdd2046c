package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) strictly: no comments, no trailing commas, no repeated keys, no depth beyond 32. Numbers become
 * {@link BigDecimal} as written. Objects are maps in order, arrays are lists.
 */
final class JsonText {

    private static final int MAX_DEPTH = 32;
    private static final String DIGITS = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * The value that the text holds.
     *
     * @throws IllegalArgumentException with line and column, if it is not JSON
     */
    static @Nullable Object read(String text) {
        JsonText json = new JsonText(text);
        Object value = json.value(0);
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.error("text after the end");
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        if (depth > MAX_DEPTH) {
            throw error("more than " + MAX_DEPTH + " levels");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        at++;
        skipSpace();
        if (taken('}')) {
            return object;
        }
        do {
            skipSpace();
            String key = string();
            skipSpace();
            require(':');
            if (object.containsKey(key)) {
                throw error("a second '" + key + "'");
            }
            object.put(key, value(depth + 1));
            skipSpace();
        } while (taken(','));
        require('}');
        return object;
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        at++;
        skipSpace();
        if (taken(']')) {
            return array;
        }
        do {
            array.add(value(depth + 1));
            skipSpace();
        } while (taken(','));
        require(']');
        return array;
    }

    private String string() {
        require('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw error("a control character in a string");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
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
            default -> throw error("the escape \\" + c);
        };
    }

    private char unicode() {
        String hex = text.substring(at, Math.min(at + 4, text.length()));
        if (!hex.matches("[0-9a-fA-F]{4}")) {
            throw error("the escape \\u" + hex);
        }
        at += 4;
        return (char) Integer.parseInt(hex, 16);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw error("an unknown word");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (!number.matches(DIGITS)) {
            throw error(number.isEmpty() ? "'" + peek() + "'" : "the number " + number);
        }
        return new BigDecimal(number);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean taken(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char c) {
        if (!taken(c)) {
            throw error(at < text.length() ? "'" + text.charAt(at) + "' where '" + c + "' belongs" : "no '" + c + "'");
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw error("the end of the text");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException error(String what) {
        String before = text.substring(0, Math.min(at, text.length()));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new IllegalArgumentException(
                "JSON has " + what + " at line " + line + ", column " + column + "; correct the text there");
    }
}
