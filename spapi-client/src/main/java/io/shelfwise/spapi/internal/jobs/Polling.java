package io.shelfwise.spapi.internal.jobs;

import java.time.Duration;

/**
 * Waits between two looks.
 *
 * @param first the first wait
 * @param longest what no wait exceeds
 */
public record Polling(Duration first, Duration longest) {

    /**
     * Checks the waits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Polling {
        positive("first", first);
        positive("longest", longest);
    }

    /** The wait before the n-th look, from 0: growing by half each time. */
    public Duration after(int n) {
        double millis = first.toMillis() * Math.pow(1.5, Math.min(n, 40));
        return Duration.ofMillis((long) Math.min(Math.max(1, millis), (double) longest.toMillis()));
    }

    /**
     * Gives a duration back.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public static Duration positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " is " + value + "; give more than zero");
        }
        return value;
    }
}
