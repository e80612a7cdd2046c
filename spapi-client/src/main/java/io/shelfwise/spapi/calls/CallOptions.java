package io.shelfwise.spapi.calls;

import io.shelfwise.spapi.limits.Priority;
import java.time.Duration;
import java.util.Optional;

/** What is wanted of some calls and not of others. Immutable; each method gives a copy. */
public final class CallOptions {

    /** The patience of a call that has no other: longer than any limit asks for. */
    public static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(3650);

    private static final CallOptions STANDARD =
            new CallOptions(Priority.INTERACTIVE, AS_LONG_AS_IT_TAKES, Optional.empty(), Optional.empty(), false);

    private final Priority priority;
    private final Duration patience;
    private final Optional<Duration> timeout;
    private final Optional<String> reportType;
    private final boolean repeatable;

    private CallOptions(
            Priority priority,
            Duration patience,
            Optional<Duration> timeout,
            Optional<String> reportType,
            boolean repeatable) {
        this.priority = priority;
        this.patience = patience;
        this.timeout = timeout;
        this.reportType = reportType;
        this.repeatable = repeatable;
    }

    /** Interactive, as patient as the limits ask for, and careful with repeats. */
    public static CallOptions standard() {
        return STANDARD;
    }

    /** With this place among calls that wait for the same limit. */
    public CallOptions priority(Priority priority) {
        return new CallOptions(priority, patience, timeout, reportType, repeatable);
    }

    /**
     * With this longest wait for a limit, at each attempt. A call that would wait longer fails at once with a {@link
     * io.shelfwise.spapi.limits.LimitWaitException}.
     *
     * @throws IllegalArgumentException if {@code patience} is negative
     */
    public CallOptions patience(Duration patience) {
        return new CallOptions(priority, Retries.notNegative("patience", patience), timeout, reportType, repeatable);
    }

    /**
     * With so long for the whole call, whatever the client's {@link Timeouts} say.
     *
     * @throws IllegalArgumentException if {@code timeout} is not positive
     */
    public CallOptions timeout(Duration timeout) {
        return new CallOptions(
                priority, patience, Optional.of(Timeouts.positive("timeout", timeout)), reportType, repeatable);
    }

    /** For calls about a report of this type, which Amazon may limit or restrict by it. */
    public CallOptions reportType(String reportType) {
        return new CallOptions(priority, patience, timeout, Optional.of(reportType), repeatable);
    }

    /** For calls that do no harm if they are sent twice, although their method is POST or PATCH. */
    public CallOptions idempotent() {
        return new CallOptions(priority, patience, timeout, reportType, true);
    }

    /** The place among calls that wait. */
    public Priority priority() {
        return priority;
    }

    /** The longest wait for a limit. */
    public Duration patience() {
        return patience;
    }

    /** How long a whole call may take; empty for what the client's timeouts say. */
    public Optional<Duration> timeout() {
        return timeout;
    }

    /** The type of the report that calls are about. */
    public Optional<String> reportType() {
        return reportType;
    }

    /** Whether a repeat does no harm, whatever the method. */
    public boolean isIdempotent() {
        return repeatable;
    }

    @Override
    public String toString() {
        return "CallOptions[" + priority + ", patience=" + patience + ", idempotent=" + repeatable + "]";
    }
}
