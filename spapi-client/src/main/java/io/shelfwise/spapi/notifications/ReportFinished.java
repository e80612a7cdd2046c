package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * A report ended, as {@code REPORT_PROCESSING_FINISHED} tells.
 *
 * @param sellerId whose
 * @param accountId whose, as Amazon's account id
 * @param reportId which report
 * @param reportType of which type
 * @param processingStatus how it ended
 * @param reportDocumentId its document, if it has one
 * @param extras what the other components cannot hold, as it came
 */
public record ReportFinished(
        @Nullable String sellerId,
        @Nullable String accountId,
        @Nullable String reportId,
        @Nullable String reportType,
        @Nullable JobOutcome processingStatus,
        @Nullable String reportDocumentId,
        Extras extras)
        implements JobFinished {

    /** Takes anything. */
    public ReportFinished {
        extras = Parts.extras(extras);
    }

    @Override
    public @Nullable String jobId() {
        return reportId;
    }
}
