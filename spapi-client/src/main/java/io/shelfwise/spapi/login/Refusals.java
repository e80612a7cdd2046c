package io.shelfwise.spapi.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.shelfwise.core.vault.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Remembers when tokens were refused, so that a token that replaces a refused one, and is refused as well, is not
 * replaced in turn: the reason is not its age then, and each further call would cost a login.
 */
final class Refusals {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 10_000;

    private final InstantSource clock;
    private final Map<TokenKey, Refusal> last;

    private record Refusal(Secret token, Instant time) {}

    Refusals(InstantSource clock) {
        this.clock = clock;
        Cache<TokenKey, Refusal> kept = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .executor(Runnable::run)
                .build();
        this.last = kept.asMap();
    }

    /** Whether no other token of this key was refused within the last minute. */
    boolean isFirst(TokenKey key, Secret token) {
        Refusal now = new Refusal(token, clock.instant());
        Refusal counted = last.merge(key, now, (earlier, later) -> counts(earlier, later) ? later : earlier);
        return counted.token().equals(token);
    }

    private static boolean counts(Refusal earlier, Refusal later) {
        return !earlier.token().equals(later.token())
                && later.time().isAfter(earlier.time().plus(MEMORY));
    }
}
