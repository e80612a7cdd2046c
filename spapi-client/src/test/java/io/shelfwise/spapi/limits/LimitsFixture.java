package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A limiter in virtual time, and calls of made-up operations. */
final class LimitsFixture {

    static final Duration PATIENT = Duration.ofDays(1000);

    final VirtualTime time = new VirtualTime();
    final InProcessRateLimits limits;

    LimitsFixture(LimitPlans plans) {
        this.limits = new InProcessRateLimits(plans, time);
    }

    static LimitsFixture bundled() {
        return new LimitsFixture(LimitPlans.bundled());
    }

    static OperationSpec operation(String id, String rate, int burst, Trait... traits) {
        return operation(id, Optional.of(new Limit(new BigDecimal(rate), burst)), traits);
    }

    static OperationSpec operation(String id, Optional<Limit> plan, Trait... traits) {
        return new OperationSpec(
                "made-up", id, "GET", "/x", plan, Optional.empty(), Set.of(traits), List.of(), Map.of());
    }

    static LimitedCall call(String seller, OperationSpec operation) {
        return call(seller, operation, Priority.BATCH, PATIENT);
    }

    static LimitedCall call(String seller, OperationSpec operation, Priority priority, Duration patience) {
        return new LimitedCall("localhost", new Caller("app", seller), operation, Optional.empty(), priority, patience);
    }

    static LimitedCall report(String seller, OperationSpec operation, String type) {
        return new LimitedCall(
                "localhost", new Caller("app", seller), operation, Optional.of(type), Priority.BATCH, PATIENT);
    }

    CompletableFuture<Permit> acquire(LimitedCall call) {
        return limits.acquire(call);
    }

    /** A permit that must be there now. */
    Permit now(LimitedCall call) {
        return limits.acquire(call).getNow(null);
    }

    /** Has the bucket of a call answered once, so that nothing of it is unknown but how full it is. */
    void meet(LimitedCall call) {
        answer(limits.acquire(call).join());
    }

    static void answer(Permit permit) {
        permit.answered(200, Optional.empty());
    }

    static void answer(Permit permit, int status, String rate) {
        permit.answered(status, Optional.of(new BigDecimal(rate)));
    }

    void pass(Duration duration) {
        time.pass(duration.toNanos());
    }
}
