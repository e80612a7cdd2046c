package io.shelfwise.spapi.internal.call;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.shelfwise.spapi.calls.Retries;
import java.time.Duration;

/** When a failed attempt is followed by another: Resilience4j counts, this says how long to wait. */
final class Backoff {

    private static final int LARGEST_SHIFT = 40;

    private final Retries retries;
    private final Time time;
    private final Retry retry;

    Backoff(Retries retries, Time time) {
        this.retries = retries;
        this.time = time;
        this.retry = Retry.of(
                "spapi",
                RetryConfig.custom()
                        .maxAttempts(retries.attempts())
                        .retryOnException(failure -> failure instanceof FailedAttempt attempt && attempt.isRepeatable())
                        .intervalBiFunction((attempt, failure) -> millis(attempt, (FailedAttempt) failure.getLeft()))
                        .build());
    }

    /** Counts the attempts of one call; gives the wait before the next one in milliseconds, or -1. */
    Retry.AsyncContext<Object> start() {
        return retry.asyncContext();
    }

    /**
     * A first 429 needs no wait of ours: the limiter has heard of it, and holds the next attempt back. Amazon's Retry-After
     * goes before a shorter wait.
     */
    private long millis(int attempt, FailedAttempt failure) {
        boolean limiterWaits = failure.status() == 429 && attempt == 1;
        long drawn = limiterWaits ? 0 : (long) (time.draw() * (double) longest(attempt));
        return Math.max(drawn, failure.retryAfter().toMillis());
    }

    private long longest(int attempt) {
        Duration cap = retries.longestWait();
        double grown = (double) retries.firstWait().toMillis() * Math.scalb(1.0, Math.min(attempt - 1, LARGEST_SHIFT));
        return (long) Math.min((double) cap.toMillis(), grown);
    }
}
