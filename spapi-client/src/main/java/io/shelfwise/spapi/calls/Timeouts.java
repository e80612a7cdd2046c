package io.shelfwise.spapi.calls;

import java.time.Duration;
import java.util.Optional;

/** How long the parts of a call may take. Immutable. */
public final class Timeouts {

    private final Duration connect;
    private final Duration read;
    private final Optional<Duration> call;

    private Timeouts(Duration connect, Duration read, Optional<Duration> call) {
        this.connect = connect;
        this.read = read;
        this.call = call;
    }

    /** Ten seconds to connect, a minute between two pieces of an answer; a whole call may wait as long as it must. */
    public static Timeouts standard() {
        return new Timeouts(Duration.ofSeconds(10), Duration.ofMinutes(1), Optional.empty());
    }

    /**
     * With so long to connect.
     *
     * @throws IllegalArgumentException if {@code connect} is not positive
     */
    public Timeouts connect(Duration connect) {
        return new Timeouts(positive("connect", connect), read, call);
    }

    /**
     * With so long between two pieces of an answer, or of what is sent.
     *
     * @throws IllegalArgumentException if {@code read} is not positive
     */
    public Timeouts read(Duration read) {
        return new Timeouts(connect, positive("read", read), call);
    }

    /**
     * With so long for a whole call: its waits for limits, its login and all its attempts.
     *
     * @throws IllegalArgumentException if {@code call} is not positive
     */
    public Timeouts call(Duration call) {
        return new Timeouts(connect, read, Optional.of(positive("call", call)));
    }

    /** How long connecting may take. */
    public Duration connect() {
        return connect;
    }

    /** How long the other side may be silent. */
    public Duration read() {
        return read;
    }

    /** How long a whole call may take; empty where it may take any time. */
    public Optional<Duration> call() {
        return call;
    }

    static Duration positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " is " + value + "; give more than zero");
        }
        return value;
    }

    @Override
    public String toString() {
        return "Timeouts[connect=" + connect + ", read=" + read + ", call="
                + call.map(Duration::toString).orElse("any") + "]";
    }
}
