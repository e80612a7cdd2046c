package io.shelfwise.spapi.login;

import io.shelfwise.core.vault.Secret;
import java.time.Duration;
import java.time.Instant;

/** An access token and its times. Prints no secret. */
public final class AccessToken {

    private static final Duration RESERVE = Duration.ofSeconds(30);
    private static final Duration HEAD_START = Duration.ofMinutes(5);

    private final Secret value;
    private final Instant due;
    private final Instant end;

    private AccessToken(Secret value, Instant due, Instant end) {
        this.value = value;
        this.due = due;
        this.end = end;
    }

    /**
     * A token with times already known, as a shared cache reads it back.
     *
     * @param due when it should be replaced
     * @param end from when on it must not be used
     * @throws IllegalArgumentException if it is due after its end
     */
    public static AccessToken of(Secret value, Instant due, Instant end) {
        if (due.isAfter(end)) {
            throw new IllegalArgumentException(
                    "token is due at " + due + ", after its end " + end + "; give an earlier time for the first");
        }
        return new AccessToken(value, due, end);
    }

    /**
     * A token as Amazon gives it. It ends a little before Amazon's own time, by 30 seconds or a tenth of the lifetime,
     * so that it does not die on the way; it is due 5 minutes or a fifth of the lifetime before that.
     *
     * <p>A token of one hour asked for at 12:00:00 ends at 12:59:30 and is due at 12:54:30.
     *
     * @param asked the time before it was asked for
     * @param lifetime {@code expires_in}
     */
    public static AccessToken lasting(Secret value, Instant asked, Duration lifetime) {
        Instant end = asked.plus(lifetime).minus(shorter(RESERVE, lifetime.dividedBy(10)));
        return new AccessToken(value, end.minus(shorter(HEAD_START, lifetime.dividedBy(5))), end);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** The token itself. */
    public Secret value() {
        return value;
    }

    /** When it should be replaced. */
    public Instant due() {
        return due;
    }

    /** From when on it must not be used. */
    public Instant end() {
        return end;
    }

    /** Whether it may be used at this time. */
    public boolean isUsable(Instant now) {
        return now.isBefore(end);
    }

    /** Whether it should be replaced at this time, though it may still be used. */
    public boolean isDue(Instant now) {
        return !now.isBefore(due);
    }

    /** The same token, to be replaced at another time, though at its end at the latest. */
    public AccessToken withDue(Instant due) {
        return new AccessToken(value, due.isAfter(end) ? end : due, end);
    }

    @Override
    public String toString() {
        return "AccessToken[hidden, due " + due + ", end " + end + "]";
    }
}
