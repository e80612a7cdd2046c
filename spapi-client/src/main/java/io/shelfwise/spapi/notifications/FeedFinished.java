package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * A feed ended, as {@code FEED_PROCESSING_FINISHED} tells.
 *
 * @param sellerId whose
 * @param accountId whose, as Amazon's account id
 * @param feedId which feed
 * @param feedType of which type
 * @param processingStatus how it ended
 * @param resultFeedDocumentId its processing report, if it has one
 * @param extras what the other components cannot hold, as it came
 */
public record FeedFinished(
        @Nullable String sellerId,
        @Nullable String accountId,
        @Nullable String feedId,
        @Nullable String feedType,
        @Nullable JobOutcome processingStatus,
        @Nullable String resultFeedDocumentId,
        Extras extras)
        implements JobFinished {

    /** Takes anything. */
    public FeedFinished {
        extras = Parts.extras(extras);
    }

    @Override
    public @Nullable String jobId() {
        return feedId;
    }
}
