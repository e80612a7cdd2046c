package io.shelfwise.spapi.feeds;

import io.shelfwise.core.ShelfwiseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed of which it is not known what became, or whose document or report does not get through. */
public final class FeedJobException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> candidates;

    private FeedJobException(String message, List<String> candidates) {
        super(message);
        this.candidates = List.copyOf(candidates);
    }

    static FeedJobException of(String message, @Nullable Throwable cause) {
        FeedJobException exception = new FeedJobException(message, List.of());
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    static FeedJobException unclear(String name, int part, List<String> candidates) {
        return new FeedJobException(
                "part " + part + " of feed '" + name + "' may be any of Amazon's feeds " + candidates
                        + ", so it is not submitted again; see which it is, if any, and call settle",
                candidates);
    }

    /** Amazon's ids of the feeds that may be the one; empty if the trouble is another. */
    public List<String> candidates() {
        return candidates == null ? List.of() : candidates;
    }
}
