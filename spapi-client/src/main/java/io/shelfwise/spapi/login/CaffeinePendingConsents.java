package io.shelfwise.spapi.login;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Pending consents in memory. */
final class CaffeinePendingConsents implements PendingConsents {

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, PendingConsent> consents;

    CaffeinePendingConsents(InstantSource clock) {
        this.clock = clock;
        this.consents = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, PendingConsent>writing(
                        (session, consent) -> Duration.between(clock.instant(), consent.end())))
                .ticker(this::nanos)
                .executor(Runnable::run)
                .build()
                .asMap();
    }

    @Override
    public void put(String session, PendingConsent consent) {
        consents.put(session, consent);
    }

    @Override
    public Optional<PendingConsent> take(String session) {
        return Optional.ofNullable(consents.remove(session));
    }

    private long nanos() {
        Instant now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
