package io.shelfwise.testkit.internal.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A token bucket in whole nanoseconds (the generic cell rate algorithm: a token taken moves the moment at which the bucket
 * is full again one interval on). The interval is rounded up, so that never more is given than burst + rate · time.
 */
public final class Bucket {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    private final long intervalNanos;
    private final long burst;
    private long fullAt;

    /**
     * A bucket of {@code burst} tokens.
     *
     * @param ratePerSecond tokens per second, positive
     * @param full whether it starts with all of them, or with none
     * @param now nanoseconds of the clock that {@link #take} will be asked with
     */
    public Bucket(BigDecimal ratePerSecond, int burst, boolean full, long now) {
        this.intervalNanos =
                NANOS.divide(ratePerSecond, 0, RoundingMode.CEILING).longValueExact();
        this.burst = burst;
        this.fullAt = full ? now : now + intervalNanos * burst;
    }

    /** Takes a token if there is one. */
    public synchronized boolean take(long now) {
        long next = Math.max(fullAt, now) + intervalNanos;
        boolean given = next - now <= intervalNanos * burst;
        if (given) {
            fullAt = next;
        }
        return given;
    }
}
