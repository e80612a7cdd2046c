package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Data Kiosk query ended, as {@code DATA_KIOSK_QUERY_PROCESSING_FINISHED} tells.
 *
 * @param accountId whose, as Amazon's account id
 * @param queryId which query
 * @param query its text
 * @param processingStatus how it ended
 * @param dataDocumentId its data; absent where there are none
 * @param errorDocumentId why it failed
 * @param pagination where there is more
 * @param extras what the other components cannot hold, as it came
 */
public record QueryFinished(
        @Nullable String accountId,
        @Nullable String queryId,
        @Nullable String query,
        @Nullable JobOutcome processingStatus,
        @Nullable String dataDocumentId,
        @Nullable String errorDocumentId,
        @Nullable Pagination pagination,
        Extras extras)
        implements JobFinished {

    /** Takes anything. */
    public QueryFinished {
        extras = Parts.extras(extras);
    }

    @Override
    public @Nullable String jobId() {
        return queryId;
    }

    /** What asks for the next page of the same query, if there is one. */
    public Optional<String> nextToken() {
        return Optional.ofNullable(pagination).map(Pagination::nextToken);
    }

    /**
     * Where there is more.
     *
     * @param nextToken asks for the next page
     * @param extras what the other components cannot hold, as it came
     */
    public record Pagination(@Nullable String nextToken, Extras extras) {

        /** Takes anything. */
        public Pagination {
            extras = Parts.extras(extras);
        }
    }
}
