package io.shelfwise.spapi;

import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Permit;
import io.shelfwise.spapi.limits.RateLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Limits that let go when the test says so, and note what permits are told. */
final class HeldLimits implements RateLimits {

    final List<LimitedCall> asked = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<Permit>> held = new CopyOnWriteArrayList<>();
    final List<String> told = new CopyOnWriteArrayList<>();
    volatile boolean isOpen = true;

    @Override
    public CompletableFuture<Permit> acquire(LimitedCall call) {
        asked.add(call);
        if (isOpen) {
            return CompletableFuture.completedFuture(permit());
        }
        CompletableFuture<Permit> waiting = new CompletableFuture<>();
        held.add(waiting);
        return waiting;
    }

    @Override
    public Duration expectedWait(LimitedCall call) {
        return Duration.ZERO;
    }

    Permit permit() {
        return new Permit() {
            @Override
            public void answered(int status, Optional<BigDecimal> rate) {
                told.add(status + rate.map(value -> " " + value).orElse(""));
            }

            @Override
            public void unanswered() {
                told.add("unanswered");
            }
        };
    }
}
