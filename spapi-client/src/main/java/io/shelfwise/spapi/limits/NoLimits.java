package io.shelfwise.spapi.limits;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Holds nothing back. */
final class NoLimits implements RateLimits {

    static final NoLimits INSTANCE = new NoLimits();

    private static final Permit PERMIT = new Permit() {
        @Override
        public void answered(int status, Optional<BigDecimal> rate) {}

        @Override
        public void unanswered() {}
    };

    private NoLimits() {}

    @Override
    public CompletableFuture<Permit> acquire(LimitedCall call) {
        return CompletableFuture.completedFuture(PERMIT);
    }

    @Override
    public Duration expectedWait(LimitedCall call) {
        return Duration.ZERO;
    }
}
