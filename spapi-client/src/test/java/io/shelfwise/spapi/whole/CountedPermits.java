package io.shelfwise.spapi.whole;

import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Permit;
import io.shelfwise.spapi.limits.RateLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Limits that make each call wait a moment, and count what permits are given and what they are told. */
final class CountedPermits implements RateLimits {

    private int granted;
    final AtomicInteger told = new AtomicInteger();
    final AtomicInteger toldTwice = new AtomicInteger();

    @Override
    public CompletableFuture<Permit> acquire(LimitedCall call) {
        CompletableFuture<Permit> permit = new CompletableFuture<>();
        int micros = ThreadLocalRandom.current().nextInt(3000);
        if (micros < 1000) {
            grant(permit);
        } else {
            CompletableFuture.delayedExecutor(micros, TimeUnit.MICROSECONDS).execute(() -> grant(permit));
        }
        return permit;
    }

    /** A permit that was cancelled before is none. What follows from one may run before it is counted, but not be read. */
    private synchronized void grant(CompletableFuture<Permit> permit) {
        if (permit.complete(new Counted())) {
            granted++;
        }
    }

    synchronized int granted() {
        return granted;
    }

    @Override
    public Duration expectedWait(LimitedCall call) {
        return Duration.ZERO;
    }

    private final class Counted implements Permit {

        private final AtomicInteger times = new AtomicInteger();

        @Override
        public void answered(int status, Optional<BigDecimal> rate) {
            unanswered();
        }

        @Override
        public void unanswered() {
            if (times.incrementAndGet() > 1) {
                toldTwice.incrementAndGet();
            }
            told.incrementAndGet();
        }
    }
}
