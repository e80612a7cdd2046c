package io.shelfwise.spapi.internal.http;

/**
 * What a call whose parameters are text brought.
 *
 * @param value as the operation's type has it
 * @param isEmpty whether the answer had no content, so that the value is one without fields
 */
public record Content(Object value, boolean isEmpty) {

    @Override
    public String toString() {
        return "Content[" + value.getClass().getSimpleName() + "]";
    }
}
