package io.shelfwise.spapi.internal.call;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The way to one API of one region: so many attempts at a time, and none for a while after nearly all of many failed. An
 * answer below 500 is no failure, and a 429 says nothing of the API's health at all.
 */
final class Gate {

    private static final int AT_A_TIME = 64;
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowSize(50)
            .minimumNumberOfCalls(20)
            .failureRateThreshold(80)
            .waitDurationInOpenState(Duration.ofSeconds(10))
            .permittedNumberOfCallsInHalfOpenState(5)
            .build();

    private final CircuitBreaker breaker;
    private final Room room;

    Gate(String name) {
        this.breaker = CircuitBreaker.of(name, CONFIG);
        this.room = new Room(name, AT_A_TIME);
    }

    Room room() {
        return room;
    }

    /** Refuses where the API is known to be down, before anything is waited for. */
    void check() {
        pass();
        breaker.releasePermission();
    }

    /** Lets one attempt through; it is to be told by {@link #answered} or {@link #left} how it ended. */
    void pass() {
        if (!breaker.tryAcquirePermission()) {
            throw CallNotPermittedException.createCallNotPermittedException(breaker);
        }
    }

    /** The attempt ended with a status, or with 0 if no answer came. */
    void answered(int status, long nanos) {
        if (status == 429) {
            breaker.releasePermission();
        } else if (status == 0 || status >= 500) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, new IllegalStateException("status " + status));
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }

    /** The attempt was given up by its caller. */
    void left() {
        breaker.releasePermission();
    }
}
