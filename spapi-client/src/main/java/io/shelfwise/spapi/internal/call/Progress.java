package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.telemetry.CallAttempt;
import io.shelfwise.spapi.telemetry.CallSummary;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far a call has come, and how much time it has left. Written by one thread at a time, read by any. */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger("io.shelfwise.spapi.calls");

    private final Pipeline pipeline;
    private final OperationSpec operation;
    private final Duration patience;
    private final Optional<Duration> timeout;
    private final long began;
    private volatile long firstSent;
    private volatile int attempts;
    private volatile long waitedNanos;
    private volatile int status;
    private volatile Optional<String> requestId = Optional.empty();

    Progress(Pipeline pipeline, Outgoing<?> outgoing) {
        this.pipeline = pipeline;
        this.operation = outgoing.operation();
        this.patience = outgoing.options().patience();
        this.timeout = outgoing.options().timeout().or(() -> pipeline.timeouts().call());
        this.began = pipeline.time().nanos();
    }

    /** Calls that need no seller count against limits of their own. */
    Caller caller() {
        Caller caller = pipeline.caller();
        return operation.is(Trait.GRANTLESS) ? Caller.application(caller.application()) : caller;
    }

    Optional<Duration> timeout() {
        return timeout;
    }

    /** The longest wait for a limit that makes sense now. */
    Duration patience() {
        return timeout.map(whole -> whole.minusNanos(pipeline.time().nanos() - began))
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .filter(left -> left.compareTo(patience) < 0)
                .orElse(patience);
    }

    void waitedForLimit(long nanos) {
        Duration wait = Duration.ofNanos(nanos);
        waited(wait);
        CallAttempt next = new CallAttempt(operation, caller(), attempts + 1);
        pipeline.listener().tell(listener -> listener.waited(next, wait));
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time writes
    void waited(Duration wait) {
        waitedNanos += wait.toNanos();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time writes
    CallAttempt begin() {
        if (attempts == 0) {
            firstSent = pipeline.time().nanos();
        }
        attempts++;
        CallAttempt attempt = new CallAttempt(operation, caller(), attempts);
        pipeline.listener().tell(listener -> listener.sent(attempt));
        return attempt;
    }

    /** Whether an attempt after {@code wait} is in the time of retries and of the whole call. */
    boolean leavesTimeFor(Duration wait) {
        long next = pipeline.time().nanos() + wait.toNanos();
        boolean inTime = next - firstSent <= pipeline.within().toNanos();
        return inTime && timeout.map(whole -> next - began < whole.toNanos()).orElse(true);
    }

    <T> Answered<T> answered(T value, int code, Optional<String> id) {
        status = code;
        requestId = id;
        return new Answered<>(value, code, id, attempts, Duration.ofNanos(waitedNanos));
    }

    SpApiException failed(SpApiException.Builder failure) {
        SpApiException failed =
                failure.attempts(attempts).waited(Duration.ofNanos(waitedNanos)).build();
        status = failed.status();
        requestId = failed.requestId();
        return failed;
    }

    /** Tells that the call is over: one line, without anything that was sent or read. */
    void finish(boolean isSuccess) {
        Duration took = Duration.ofNanos(pipeline.time().nanos() - began);
        Duration waited = Duration.ofNanos(waitedNanos);
        LOG.debug(
                "{} of {}: status {} in {} ms, {} attempts, {} ms waited, request id {}",
                operation.id(),
                operation.api(),
                status,
                took.toMillis(),
                attempts,
                waited.toMillis(),
                requestId.orElse("none"));
        CallSummary summary =
                new CallSummary(operation, caller(), status, isSuccess, requestId, attempts, waited, took);
        pipeline.listener().tell(listener -> listener.finished(summary));
    }
}
