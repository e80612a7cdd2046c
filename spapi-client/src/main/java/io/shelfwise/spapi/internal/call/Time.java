package io.shelfwise.spapi.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Time as calls see it: it passes, it can be waited for, and waits are drawn by lot. */
public interface Time {

    /** That of the machine. */
    Time SYSTEM = new SystemTime();

    /** Nanoseconds since some moment. */
    long nanos();

    /** Completes when {@code wait} is over. Cancelling it ends the wait. */
    CompletableFuture<?> after(Duration wait);

    /** A number from 0 up to, not including, 1. */
    double draw();
}
