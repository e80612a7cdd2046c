package io.shelfwise.spapi.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tokens in memory. The thread that first finds none fetches it; those that come meanwhile wait for it. */
final class CaffeineTokenCache implements TokenCache {

    private static final int MOST_TOKENS = 100_000;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Executor background;
    private final Cache<TokenKey, AccessToken> tokens;
    private final Map<TokenKey, CompletableFuture<AccessToken>> fetches = new ConcurrentHashMap<>();
    private final Set<TokenKey> refreshing = ConcurrentHashMap.newKeySet();

    CaffeineTokenCache(InstantSource clock, Executor background) {
        this.clock = clock;
        this.background = background;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfter(Expiry.<TokenKey, AccessToken>writing(
                        (key, token) -> Duration.between(clock.instant(), token.end())))
                .ticker(this::nanos)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public AccessToken get(TokenKey key, Supplier<AccessToken> fetch) {
        while (true) {
            Optional<AccessToken> token = usable(tokens.getIfPresent(key));
            if (token.isEmpty()) {
                token = usable(fetchOnce(key, fetch, kept -> true));
            } else if (token.get().isDue(clock.instant())) {
                refresh(key, token.get(), fetch);
                token = usable(token.get());
            }
            if (token.isPresent()) {
                return token.get();
            }
        }
    }

    @Override
    public void drop(TokenKey key, Secret refused) {
        tokens.asMap().computeIfPresent(key, (same, token) -> token.value().equals(refused) ? null : token);
    }

    @Override
    public void forget(SellerAccount account) {
        tokens.asMap()
                .keySet()
                .removeIf(key -> key.account().filter(account::equals).isPresent());
    }

    private Optional<AccessToken> usable(@Nullable AccessToken token) {
        return Optional.ofNullable(token).filter(kept -> kept.isUsable(clock.instant()));
    }

    /**
     * The token that this thread fetches, or another does; null if the other gave up because it was interrupted.
     *
     * @param enough what needs no fetching if it is there by now
     */
    private @Nullable AccessToken fetchOnce(TokenKey key, Supplier<AccessToken> fetch, Predicate<AccessToken> enough) {
        CompletableFuture<AccessToken> mine = new CompletableFuture<>();
        CompletableFuture<AccessToken> others = fetches.putIfAbsent(key, mine);
        if (others != null) {
            return await(others);
        }
        try {
            AccessToken token = usable(tokens.getIfPresent(key)).filter(enough).orElseGet(() -> fetched(key, fetch));
            mine.complete(token);
            return token;
        } catch (RuntimeException | Error e) {
            fail(mine, e);
            throw e;
        } finally {
            fetches.remove(key, mine);
        }
    }

    private AccessToken fetched(TokenKey key, Supplier<AccessToken> fetch) {
        AccessToken token = fetch.get();
        if (!token.isUsable(clock.instant())) {
            throw LoginException.ended(token.end());
        }
        tokens.put(key, token);
        return token;
    }

    /** A thread that was interrupted fails alone: those that wait for it try themselves. */
    private static void fail(CompletableFuture<AccessToken> fetch, Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            fetch.cancel(false);
        } else {
            fetch.completeExceptionally(failure);
        }
    }

    private static @Nullable AccessToken await(CompletableFuture<AccessToken> fetch) {
        try {
            return fetch.get();
        } catch (CancellationException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LoginException.interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause(); // a supplier throws nothing else
        }
    }

    private void refresh(TokenKey key, AccessToken old, Supplier<AccessToken> fetch) {
        if (refreshing.add(key)) {
            try {
                background.execute(() -> replace(key, old, fetch));
            } catch (RuntimeException | Error e) {
                refreshing.remove(key);
                throw e;
            }
        }
    }

    /** Fetches a token while the old one serves; if that fails, the next try comes a little later. */
    private void replace(TokenKey key, AccessToken old, Supplier<AccessToken> fetch) {
        try {
            fetchOnce(key, fetch, kept -> !kept.isDue(clock.instant()));
        } catch (RuntimeException e) { // told to the listener by the supplier, and to callers once the old token ends
            Instant next = clock.instant().plus(PAUSE);
            tokens.asMap().replace(key, old, old.withDue(next));
        } finally {
            refreshing.remove(key);
        }
    }

    private long nanos() {
        Instant now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
