package io.shelfwise.spapi;

import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Permit;
import io.shelfwise.spapi.limits.RateLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Holds nothing back. */
final class NoLimits implements RateLimits {

    private static final Permit PERMIT = new Permit() {
        @Override
        public void answered(int status, Optional<BigDecimal> rate) {}

        @Override
        public void unanswered() {}
    };

    @Override
    public CompletableFuture<Permit> acquire(LimitedCall call) {
        return CompletableFuture.completedFuture(PERMIT);
    }

    @Override
    public Duration expectedWait(LimitedCall call) {
        return Duration.ZERO;
    }
}
