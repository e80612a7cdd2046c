package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.spapi.internal.jobs.Job;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report that did not come: Amazon gave up, this side canceled it, or its document is not whole. */
public final class ReportJobException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String amazonText;
    private final @Nullable Instant retryAt;

    private ReportJobException(String message, @Nullable String amazonText, @Nullable Instant retryAt) {
        super(message);
        this.amazonText = amazonText;
        this.retryAt = retryAt;
    }

    static ReportJobException of(String message) {
        return new ReportJobException(message, null, null);
    }

    static ReportJobException of(String message, @Nullable Throwable cause) {
        ReportJobException exception = of(message);
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    static ReportJobException fatal(Job job, @Nullable String amazonText) {
        Instant retryAt = job.retryAt().orElse(Instant.EPOCH);
        return new ReportJobException(
                job.type() + " ended as FATAL, report " + job.id().orElse("?") + ", " + job.failures()
                        + " in a row; ask again after " + retryAt + ", and see amazonText() for Amazon's reason",
                amazonText,
                retryAt);
    }

    /** What Amazon wrote about a FATAL report, at most 64 KiB. It is not in the message: it may repeat what was asked. */
    public Optional<String> amazonText() {
        return Optional.ofNullable(amazonText);
    }

    /** When it may be asked for again; requests before are refused without a call. */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
