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

    final AtomicInteger granted = new AtomicInteger();
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

    private void grant(CompletableFuture<Permit> permit) {
        granted.incrementAndGet();
        if (!permit.complete(new Counted())) {
            granted.decrementAndGet(); // it was cancelled
        }
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
