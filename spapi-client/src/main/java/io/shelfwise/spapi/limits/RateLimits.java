package io.shelfwise.spapi.limits;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Holds calls back until Amazon will take them. One instance should serve all clients of a process, since Amazon counts
 * the calls of an application and seller, not of a client; hosts with several processes share one by a store of theirs.
 *
 * <p>Implementations are thread-safe and give callers of different sellers their turns independently.
 */
public interface RateLimits {

    /**
     * The limits of this process by the {@linkplain LimitPlans#bundled() bundled plans}: always the same object, so that
     * all clients of the process share it.
     */
    static RateLimits inProcess() {
        return SharedLimits.BUNDLED;
    }

    /** Limits of this process by other plans. Give the same object to all clients. */
    static RateLimits inProcess(LimitPlans plans) {
        return new InProcessRateLimits(plans, new SystemTiming());
    }

    /** Holds nothing back: for a host whose own gateway keeps Amazon's limits, and for tests. */
    static RateLimits none() {
        return NoLimits.INSTANCE;
    }

    /**
     * Asks to send one attempt. The future completes when it may be sent, at once where there is room, and then must be
     * told how it ended. Cancelling it gives the place in the line back.
     *
     * @return fails with {@link LimitWaitException} if the wait would be, or has become, longer than the call's patience
     */
    CompletableFuture<Permit> acquire(LimitedCall call);

    /** How long a call would wait that asked now; zero where it would not. */
    Duration expectedWait(LimitedCall call);
}
