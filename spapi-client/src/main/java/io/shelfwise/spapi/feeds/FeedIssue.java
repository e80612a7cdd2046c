package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.wire.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that Amazon says to a message, or to the whole feed.
 *
 * @param messageId the number of the message or row it is about; null if there is none
 * @param sku the seller's own; empty if there is none
 * @param code Amazon's, such as {@code 90220}; empty if there is none
 * @param severity Amazon's word, in capitals: {@code ERROR}, {@code WARNING}, {@code INFO}, or one it added
 * @param message Amazon's words
 * @param attributeNames what it is about; empty if nothing is named
 * @param extras fields of a listings feed's issue that are not known here
 */
public record FeedIssue(
        @Nullable Long messageId,
        String sku,
        String code,
        String severity,
        String message,
        List<String> attributeNames,
        Extras extras) {

    /** Copies the names. */
    public FeedIssue {
        attributeNames = List.copyOf(attributeNames);
    }

    /** Whether Amazon did not take the message for it. */
    public boolean isError() {
        return severity.equals("ERROR");
    }
}
