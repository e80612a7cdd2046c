package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.calls.Timeouts;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.telemetry.CallListener;

/**
 * What all calls of a client have in common.
 *
 * @param tokens where tokens come from
 * @param caller for whom calls are made
 * @param limits that hold calls back
 * @param retries how often a call is tried again
 * @param timeouts of the parts of a call
 * @param listener that hears of calls
 * @param userAgent the application's name for Amazon
 * @param time to wait by
 */
public record Settings(
        TokenSource tokens,
        Caller caller,
        RateLimits limits,
        Retries retries,
        Timeouts timeouts,
        CallListener listener,
        String userAgent,
        Time time) {}
