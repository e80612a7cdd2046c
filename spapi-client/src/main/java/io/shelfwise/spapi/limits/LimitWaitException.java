package io.shelfwise.spapi.limits;

import io.shelfwise.core.ShelfwiseException;
import java.time.Duration;

/** A call would have to wait longer for Amazon's limit than its caller wants to. It was not sent. */
public final class LimitWaitException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** For a call that would have had to wait so long. */
    public LimitWaitException(LimitedCall call, Duration wait) {
        super(call.operation().id() + " would wait " + wait.toMillis() + " ms for its limit, the caller's patience is "
                + call.patience().toMillis() + " ms; call later or allow a longer wait");
        this.wait = wait;
    }

    /** How long the call would have had to wait. */
    public Duration expectedWait() {
        return wait;
    }
}
