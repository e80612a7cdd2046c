package io.shelfwise.spapi.internal.http;

import io.shelfwise.spapi.internal.wire.WireAdapters;
import org.jspecify.annotations.Nullable;

/**
 * What a call whose parameters are text brought.
 *
 * @param value as the operation's type has it
 * @param tree as it came, for a value that is text and so has no place for what is no text
 * @param isEmpty whether the answer had no content, so that the value is one without fields
 */
public record Content(Object value, @Nullable Object tree, boolean isEmpty) {

    /** The value written back as JSON; empty text where there was no content. */
    public String json() {
        return isEmpty ? "" : WireAdapters.json(value instanceof String ? tree : value);
    }

    @Override
    public String toString() {
        return "Content[" + value.getClass().getSimpleName() + "]";
    }
}
