package io.shelfwise.spapi.internal.call;

/** Why a call was ended from outside. */
enum Stop {
    /** Its future was cancelled. */
    CANCELLED("its future was cancelled"),
    /** Its thread was interrupted. */
    INTERRUPTED("its thread was interrupted"),
    /** It took longer than a whole call may. */
    TIMEOUT("the whole call took longer than it may; allow more time, or call when less is waiting"),
    /** Its client was closed. */
    CLOSED("its client was closed");

    private final String reason;

    Stop(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    Exception cause() {
        return switch (this) {
            case INTERRUPTED -> new InterruptedException(reason);
            case TIMEOUT -> new java.util.concurrent.TimeoutException(reason);
            case CANCELLED, CLOSED -> new java.util.concurrent.CancellationException(reason);
        };
    }
}
