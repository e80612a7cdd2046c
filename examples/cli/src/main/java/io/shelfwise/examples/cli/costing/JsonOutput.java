package io.shelfwise.examples.cli.costing;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON written as it is made, so that millions of lines need no room. Indents nothing: it would be half of them. */
final class JsonOutput {

    private static final int FULL = 1 << 16;
    private static final char DELETE = 0x7f;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private final StringBuilder json = new StringBuilder(FULL + FULL / 4);
    private final PrintWriter out;
    private boolean first = true;

    JsonOutput(PrintWriter out) {
        this.out = out;
    }

    JsonOutput open(char bracket) {
        comma();
        json.append(bracket);
        first = true;
        return this;
    }

    JsonOutput close(char bracket) {
        json.append(bracket);
        first = false;
        if (json.length() > FULL) {
            flush();
        }
        return this;
    }

    /** A name, before an opened bracket. */
    JsonOutput name(String name) {
        comma();
        quote(name);
        json.append(':');
        first = true;
        return this;
    }

    JsonOutput text(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            json.append("null");
        } else {
            quote(value);
        }
        first = false;
        return this;
    }

    /** A number or a truth value as it is. */
    JsonOutput plain(String name, Object value) {
        name(name);
        json.append(value);
        first = false;
        return this;
    }

    <T> JsonOutput array(String name, List<T> elements, Consumer<T> element) {
        name(name).open('[');
        for (T each : elements) {
            element.accept(each);
        }
        return close(']');
    }

    /** Ends a document with its line. */
    void endLine() {
        json.append(System.lineSeparator());
        first = true;
    }

    /** Hands over what is left. */
    void flush() {
        out.append(json);
        json.setLength(0);
    }

    private void comma() {
        if (!first) {
            json.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        json.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(c)) {
                json.append(text, written, i);
                escape(c);
                written = i + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }

    private static boolean isEscaped(char c) {
        return c < DELETE
                ? c < ' ' || c == '"' || c == '\\'
                : c == DELETE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR || Character.isSurrogate(c);
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else {
            json.append(String.format("\\u%04x", (int) c));
        }
    }
}
