package io.shelfwise.examples.cli.costing;

import org.jspecify.annotations.Nullable;

/** Writes one line of JSON straight into text, since an answer of many fees is mostly text. */
final class JsonLineWriter {

    private final StringBuilder json = new StringBuilder(1024);
    private boolean first = true;

    JsonLineWriter open(char bracket) {
        comma();
        json.append(bracket);
        first = true;
        return this;
    }

    JsonLineWriter close(char bracket) {
        json.append(bracket);
        first = false;
        return this;
    }

    /** A name, before an opened bracket. */
    JsonLineWriter name(String name) {
        comma();
        quote(name);
        json.append(':');
        first = true;
        return this;
    }

    JsonLineWriter text(String name, @Nullable String value) {
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
    JsonLineWriter plain(String name, Object value) {
        name(name);
        json.append(value);
        first = false;
        return this;
    }

    private void comma() {
        if (!first) {
            json.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
