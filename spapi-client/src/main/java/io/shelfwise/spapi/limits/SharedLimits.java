package io.shelfwise.spapi.limits;

/** What all clients of a process share. */
final class SharedLimits {

    static final RateLimits BUNDLED = RateLimits.inProcess(LimitPlans.bundled());

    private SharedLimits() {}
}
