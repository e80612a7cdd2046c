package io.shelfwise.spapi.telemetry;

import java.time.Duration;

/**
 * Hears of calls as they run, on the threads that run them: be quick. No event has a body, a header or a token. An exception
 * out of a listener is logged once and otherwise ignored. Methods may be added; they will do nothing unless overridden.
 */
public interface CallListener {

    /** Hears nothing. */
    CallListener NONE = new CallListener() {};

    /** Has waited for its limit and may go now. */
    default void waited(CallAttempt attempt, Duration wait) {}

    /** Is sent now. */
    default void sent(CallAttempt attempt) {}

    /** Was answered, whatever the status. */
    default void answered(CallAttempt attempt, int status, Duration took) {}

    /** Got no answer. */
    default void unanswered(CallAttempt attempt, Duration took) {}

    /** Was answered with 429. Comes after {@link #answered}. */
    default void throttled(CallAttempt attempt) {}

    /** Amazon took the attempt's token for expired or invalid; a fresh one is asked for. */
    default void tokenRefreshed(CallAttempt attempt) {}

    /** Will be followed by another attempt after {@code wait}. */
    default void retrying(CallAttempt attempt, Duration wait) {}

    /** The call has ended. */
    default void finished(CallSummary call) {}
}
