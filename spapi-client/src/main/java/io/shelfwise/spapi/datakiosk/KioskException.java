package io.shelfwise.spapi.datakiosk;

import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.spapi.internal.jobs.Job;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query that did not come: Amazon gave up, it was canceled, or its document is not whole. */
public final class KioskException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String amazonText;
    private final @Nullable Instant retryAt;

    private KioskException(String message, @Nullable String amazonText, @Nullable Instant retryAt) {
        super(message);
        this.amazonText = amazonText;
        this.retryAt = retryAt;
    }

    static KioskException of(String message, @Nullable Throwable cause) {
        KioskException exception = new KioskException(message, null, null);
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    static KioskException fatal(Job job, @Nullable String amazonText) {
        Instant retryAt = job.retryAt().orElse(Instant.EPOCH);
        return new KioskException(
                "query " + job.id().orElse("?") + " ended as FATAL, " + job.failures() + " in a row; ask again after "
                        + retryAt + ", and see amazonText() for Amazon's reason",
                amazonText,
                retryAt);
    }

    /** What Amazon wrote about a FATAL query, at most 64 KiB. It is not in the message: it may repeat what was asked. */
    public Optional<String> amazonText() {
        return Optional.ofNullable(amazonText);
    }

    /** When it may be asked again; before that it is refused without a call. */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
