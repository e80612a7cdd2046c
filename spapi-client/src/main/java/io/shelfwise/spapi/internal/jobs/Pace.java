package io.shelfwise.spapi.internal.jobs;

import io.shelfwise.spapi.calls.CallOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The times of jobs.
 *
 * @param clock of ages, leases and cooldowns
 * @param polling waits between two looks
 * @param lease how long a process that asks Amazon is thought to be at it
 * @param firstCooldown after the first failure
 * @param longestCooldown after many
 */
public record Pace(
        InstantSource clock, Polling polling, Duration lease, Duration firstCooldown, Duration longestCooldown) {

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** How long after the n-th failure in a row, from 1, nothing is asked for: doubling. */
    public Duration cooldown(int n) {
        Duration wait = firstCooldown.multipliedBy(1L << Math.min(n - 1, 20));
        return wait.compareTo(longestCooldown) < 0 ? wait : longestCooldown;
    }

    /** Options of the call that asks Amazon, which ends well before the lease. */
    public CallOptions asking() {
        return CallOptions.standard().patience(lease.dividedBy(4)).timeout(longestCall());
    }

    /** How long that call may take. */
    public Duration longestCall() {
        return lease.dividedBy(2);
    }
}
