package io.shelfwise.spapi.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.time.Duration;

/**
 * Metrics of calls, tagged by {@code api} and {@code operation}; never by seller, whose number has no bound. Needs {@code
 * micrometer-core} on the host's path.
 *
 * <ul>
 *   <li>{@code spapi.calls} – a timer over whole calls, tagged by {@code status} too (0 where no answer came)
 *   <li>{@code spapi.waits} – a timer over waits for limits
 *   <li>{@code spapi.throttled} – answers of 429
 *   <li>{@code spapi.retries} – repeated attempts
 *   <li>{@code spapi.token.refreshes} – tokens that Amazon refused and that were fetched anew
 * </ul>
 */
public final class MicrometerCalls implements CallListener {

    private final MeterRegistry registry;

    private MicrometerCalls(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A listener that counts in {@code registry}. */
    @SuppressWarnings("exports") // whoever has a registry requires its module
    public static MicrometerCalls of(MeterRegistry registry) {
        return new MicrometerCalls(registry);
    }

    @Override
    public void waited(CallAttempt attempt, Duration wait) {
        registry.timer("spapi.waits", tags(attempt.operation())).record(wait);
    }

    @Override
    public void throttled(CallAttempt attempt) {
        count("spapi.throttled", attempt);
    }

    @Override
    public void retrying(CallAttempt attempt, Duration wait) {
        count("spapi.retries", attempt);
    }

    @Override
    public void tokenRefreshed(CallAttempt attempt) {
        count("spapi.token.refreshes", attempt);
    }

    @Override
    public void finished(CallSummary call) {
        registry.timer("spapi.calls", tags(call.operation()).and("status", String.valueOf(call.status())))
                .record(call.took());
    }

    private void count(String name, CallAttempt attempt) {
        registry.counter(name, tags(attempt.operation())).increment();
    }

    private static Tags tags(OperationSpec operation) {
        return Tags.of("api", operation.api(), "operation", operation.id());
    }
}
