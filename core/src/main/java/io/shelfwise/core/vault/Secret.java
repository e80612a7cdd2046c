package io.shelfwise.core.vault;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A text that must not be seen: it prints as {@code Secret[hidden]}, cannot be serialized, and is read only by {@link
 * #use}, so that every place that reads one can be found.
 *
 * <p>Thread-safe. Equality compares the texts without leaking their common length by time.
 */
public final class Secret {

    private final char[] text;

    private Secret(char[] text) {
        this.text = text;
    }

    /**
     * The secret of this text.
     *
     * @param text copied; the caller should overwrite its own
     * @throws IllegalArgumentException if empty
     */
    public static Secret of(char[] text) {
        if (text.length == 0) {
            throw new IllegalArgumentException("text is empty; give at least one character");
        }
        return new Secret(text.clone());
    }

    /** The secret of this text, which stays in memory as long as the caller's string does. */
    public static Secret of(String text) {
        return of(text.toCharArray());
    }

    /**
     * Lends the text to a function.
     *
     * @param reader gets a copy that is overwritten when it returns; it should not keep what it makes of it
     * @return what the function returns
     */
    public <T> T use(Function<char[], T> reader) {
        char[] copy = text.clone();
        try {
            return reader.apply(copy);
        } finally {
            Arrays.fill(copy, '\0');
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Secret that)) {
            return false;
        }
        int difference = text.length ^ that.text.length;
        for (int i = 0; i < text.length; i++) {
            difference |= text[i] ^ that.text[i % that.text.length];
        }
        return difference == 0;
    }

    /** The same for all secrets, so that it tells nothing. */
    @Override
    public int hashCode() {
        return Secret.class.hashCode();
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
