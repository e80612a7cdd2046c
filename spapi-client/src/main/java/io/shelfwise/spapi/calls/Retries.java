package io.shelfwise.spapi.calls;

import java.time.Duration;

/**
 * How often and how long a call is tried again. It is tried again after 429, 500, 502, 503, 504 and where no answer came,
 * and only if a repeat is safe: a POST that may have taken effect is not sent twice.
 *
 * <p>The wait before attempt {@code n + 1} is drawn evenly between zero and {@code firstWait * 2^(n-1)}, at most {@code
 * longestWait} (exponential backoff with full jitter); a longer {@code Retry-After} goes before it. Immutable.
 */
public final class Retries {

    private final int attempts;
    private final Duration within;
    private final Duration firstWait;
    private final Duration longestWait;

    private Retries(int attempts, Duration within, Duration firstWait, Duration longestWait) {
        this.attempts = attempts;
        this.within = within;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
    }

    /** Five attempts within ten minutes; waits of up to one second at first, at most 30 seconds. */
    public static Retries standard() {
        return new Retries(5, Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    /** Each call is sent once. */
    public static Retries none() {
        return standard().attempts(1);
    }

    /**
     * With so many attempts in all.
     *
     * @throws IllegalArgumentException if {@code attempts} is less than 1
     */
    public Retries attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts is " + attempts + "; give 1 or more");
        }
        return new Retries(attempts, within, firstWait, longestWait);
    }

    /**
     * With no attempt begun later than this after the first was sent.
     *
     * @throws IllegalArgumentException if {@code within} is negative
     */
    public Retries within(Duration within) {
        return new Retries(attempts, notNegative("within", within), firstWait, longestWait);
    }

    /**
     * With waits that start so long and grow no longer than {@code longestWait}.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Retries waits(Duration firstWait, Duration longestWait) {
        return new Retries(
                attempts, within, notNegative("firstWait", firstWait), notNegative("longestWait", longestWait));
    }

    /** The largest number of attempts. */
    public int attempts() {
        return attempts;
    }

    /** How long after the first attempt another may begin. */
    public Duration within() {
        return within;
    }

    /** The longest wait after the first attempt. */
    public Duration firstWait() {
        return firstWait;
    }

    /** The longest wait of all. */
    public Duration longestWait() {
        return longestWait;
    }

    static Duration notNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + "; give zero or more");
        }
        return value;
    }

    @Override
    public String toString() {
        return "Retries[attempts=" + attempts + ", within=" + within + ", waits=" + firstWait + ".." + longestWait
                + "]";
    }
}
