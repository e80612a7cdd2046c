package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;

/** An attempt that failed, while it is open whether another follows. */
final class FailedAttempt extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SpApiException.Builder failure;
    private final int status;
    private final boolean repeatable;
    private final boolean tokenRefused;
    private final Duration retryAfter;

    FailedAttempt(
            SpApiException.Builder failure, int status, boolean repeatable, boolean tokenRefused, Duration retryAfter) {
        super(null, null, false, false); // never leaves the call
        this.failure = failure;
        this.status = status;
        this.repeatable = repeatable;
        this.tokenRefused = tokenRefused;
        this.retryAfter = retryAfter;
    }

    SpApiException.Builder failure() {
        return failure;
    }

    /** 0 where no answer came. */
    int status() {
        return status;
    }

    boolean isRepeatable() {
        return repeatable;
    }

    /** Whether the token was at fault. */
    boolean isTokenRefused() {
        return tokenRefused;
    }

    /** What Amazon asked for; zero if nothing. */
    Duration retryAfter() {
        return retryAfter;
    }
}
