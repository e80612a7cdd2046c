package io.shelfwise.spapi.login;

import static io.shelfwise.spapi.login.LoginServer.SELLER;
import static io.shelfwise.spapi.login.LoginServer.call;
import static io.shelfwise.spapi.login.LoginServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TokenCacheTest {

    private static final TokenKey KEY = key("A1SELLER", "");

    private final ManualClock clock = new ManualClock();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final CaffeineTokenCache cache = new CaffeineTokenCache(clock, background::add);
    private final AtomicInteger fetches = new AtomicInteger();

    @Test
    void sixtyFourThreadsOnAColdCacheMakeOneLogin() throws Exception {
        try (LoginServer server = new LoginServer()) {
            server.answer(token("Atza|1").withFixedDelay(200));
            TokenCache shared = TokenCache.inMemory(server.clock);
            CallerTokens one = server.login().cache(shared).build().seller(SELLER);
            CallerTokens other = server.login().cache(shared).build().seller(SELLER);
            CountDownLatch start = new CountDownLatch(1);
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                CallerTokens tokens = i % 2 == 0 ? one : other;
                calls.add(() -> {
                    start.await();
                    return tokens.token(call());
                });
            }

            List<String> got = atOnce(calls, start);

            assertThat(got).hasSize(64).containsOnly("Atza|1");
            assertThat(server.logins()).isEqualTo(1);
        }
    }

    @Test
    void twoLoginsOfAProcessShareTheirTokensUnlessToldOtherwise() {
        try (LoginServer server = new LoginServer()) {
            server.answer(token("Atza|1"));

            for (int i = 0; i < 2; i++) {
                CallerTokens tokens = AmazonLogin.builder(LoginServer.APPLICATION, server.vault)
                        .endpoint(server.address())
                        .build()
                        .seller(SELLER);
                assertThat(tokens.token(call())).isEqualTo("Atza|1");
            }

            assertThat(server.logins()).isEqualTo(1);
            TokenCache.shared().forget(SELLER);
        }
    }

    @Test
    void sellersTenantsScopesAndServersHaveTokensOfTheirOwn() {
        List<TokenKey> keys = List.of(
                KEY,
                key("A2OTHER", ""),
                key("A1SELLER", "sellingpartnerapi::notifications"),
                new TokenKey(KEY.endpoint(), "app", Optional.of(SellerAccount.of("tenant2", "A1SELLER")), ""),
                new TokenKey(KEY.endpoint(), "app2", KEY.account(), ""),
                new TokenKey(KEY.endpoint(), "app", Optional.empty(), ""),
                new TokenKey(URI.create("http://localhost:1/token"), "app", KEY.account(), ""));

        assertThat(keys.stream().map(key -> cache.get(key, this::fetch).value()).distinct())
                .hasSize(keys.size());
        assertThat(keys.stream().map(TokenKey::text)).doesNotHaveDuplicates();
        assertThat(KEY.text()).isEqualTo("https%3A%2F%2Flogin.example%2Ftoken&app&tenant&A1SELLER&");
    }

    @Test
    void aTokenThatIsDueServesWhileOneThreadFetchesTheNext() {
        AccessToken first = cache.get(KEY, this::fetch);
        clock.advance(Duration.between(clock.instant(), first.due()));

        assertThat(cache.get(KEY, this::fetch)).isSameAs(first);
        assertThat(cache.get(KEY, this::fetch)).isSameAs(first);
        assertThat(background).hasSize(1);
        assertThat(fetches).hasValue(1);

        background.remove().run();

        assertThat(cache.get(KEY, this::fetch)).isNotSameAs(first);
        assertThat(fetches).hasValue(2);
        assertThat(background).isEmpty();
    }

    @Test
    void aRefreshThatFailsLeavesTheOldTokenAndIsTriedAgainLater() {
        AccessToken first = cache.get(KEY, this::fetch);
        clock.advance(Duration.between(clock.instant(), first.due()));
        cache.get(KEY, TokenCacheTest::failing);
        background.remove().run();

        assertThat(cache.get(KEY, this::fetch).value()).isEqualTo(first.value());
        assertThat(background).as("a pause after a failure").isEmpty();

        clock.advance(Duration.ofSeconds(10));
        cache.get(KEY, this::fetch);
        background.remove().run();
        assertThat(cache.get(KEY, this::fetch).value()).isNotEqualTo(first.value());
    }

    @Test
    void oneFailureReachesAllWhoWaitForIt() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        IllegalStateException failure = new IllegalStateException("down");
        CompletableFuture<Throwable> owner =
                CompletableFuture.supplyAsync(() -> catchThrowable(() -> cache.get(KEY, () -> {
                    fetching.countDown();
                    await(waiting);
                    throw failure;
                })));
        fetching.await();
        Waiter waiter = new Waiter();
        waiter.awaitParked();
        waiting.countDown();

        assertThat(owner.get()).isSameAs(failure);
        assertThat(waiter.outcome.get()).isSameAs(failure);
        assertThat(fetches).hasValue(0);
        assertThat(cache.get(KEY, this::fetch)).isNotNull();
    }

    @Test
    void aThreadThatIsInterruptedWhileItFetchesFailsAlone() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        CompletableFuture<Throwable> interrupted = new CompletableFuture<>();
        Thread owner = new Thread(() -> interrupted.complete(catchThrowable(() -> cache.get(KEY, () -> {
            fetching.countDown();
            await(new CountDownLatch(1));
            throw new AssertionError("not interrupted");
        }))));
        owner.start();
        fetching.await();
        Waiter waiter = new Waiter();
        waiter.awaitParked();
        owner.interrupt();

        assertThat(interrupted.get()).isInstanceOf(IllegalStateException.class);
        assertThat(waiter.outcome.get()).isInstanceOf(AccessToken.class);
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsFailsAlone() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        CompletableFuture<AccessToken> owner = CompletableFuture.supplyAsync(() -> cache.get(KEY, () -> {
            fetching.countDown();
            await(answer);
            return fetch();
        }));
        fetching.await();
        Waiter waiter = new Waiter();
        waiter.awaitParked();
        waiter.thread.interrupt();

        assertThat(waiter.outcome.get())
                .isInstanceOfSatisfying(
                        LoginException.class,
                        e -> assertThat(e)
                                .hasCauseInstanceOf(InterruptedException.class)
                                .hasMessageStartingWith("the wait for a token was interrupted"));
        answer.countDown();
        assertThat(owner.get()).isNotNull();
    }

    @Test
    void onlyTheTokenThatWasRefusedIsDropped() {
        AccessToken first = cache.get(KEY, this::fetch);

        cache.drop(KEY, Secret.of("another"));
        assertThat(cache.get(KEY, this::fetch)).isSameAs(first);

        cache.drop(KEY, first.value());
        assertThat(cache.get(KEY, this::fetch)).isNotSameAs(first);
    }

    @Test
    void aSellerWhoLeavesIsForgottenInAllScopes() {
        TokenKey other = key("A2OTHER", "");
        TokenKey restricted = key("A1SELLER", "GET /orders");
        AccessToken kept = cache.get(other, this::fetch);
        AccessToken plain = cache.get(KEY, this::fetch);
        AccessToken opened = cache.get(restricted, this::fetch);

        cache.forget(SellerAccount.of("tenant", "A1SELLER"));

        assertThat(cache.get(other, this::fetch)).isSameAs(kept);
        assertThat(cache.get(KEY, this::fetch)).isNotSameAs(plain);
        assertThat(cache.get(restricted, this::fetch)).isNotSameAs(opened);
    }

    @Test
    void aTokenThatComesTooLateIsNotServed() {
        assertThatThrownBy(() -> cache.get(KEY, () -> {
                    AccessToken token = fetch();
                    clock.advance(Duration.ofHours(1));
                    return token;
                }))
                .isInstanceOf(LoginException.class)
                .hasMessage("the token that came had ended at 2026-11-20T12:59:30Z; see whether logins take long");
    }

    @Test
    void aTokenEndsBeforeAmazonsTimeAndIsReplacedBeforeThat() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        AccessToken hour = AccessToken.lasting(Secret.of("t"), noon, Duration.ofHours(1));
        AccessToken short10 = AccessToken.lasting(Secret.of("t"), noon, Duration.ofSeconds(10));

        assertThat(hour.end()).isEqualTo("2026-11-20T12:59:30Z");
        assertThat(hour.due()).isEqualTo("2026-11-20T12:54:30Z");
        assertThat(short10.end()).isEqualTo("2026-11-20T12:00:09Z");
        assertThat(short10.due()).isEqualTo("2026-11-20T12:00:07Z");
        assertThat(hour).hasToString("AccessToken[hidden, due 2026-11-20T12:54:30Z, end 2026-11-20T12:59:30Z]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessToken.of(Secret.of("t"), noon.plusSeconds(1), noon))
                .withMessageContaining("due at 2026-11-20T12:00:01Z, after its end");
    }

    private AccessToken fetch() {
        Secret value = Secret.of("token " + fetches.incrementAndGet());
        return AccessToken.lasting(value, clock.instant(), Duration.ofHours(1));
    }

    private static AccessToken failing() {
        throw new IllegalStateException("down");
    }

    private static TokenKey key(String seller, String scope) {
        return new TokenKey(
                URI.create("https://login.example/token"),
                "app",
                Optional.of(SellerAccount.of("tenant", seller)),
                scope);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> atOnce(List<Callable<String>> calls, CountDownLatch start) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<String>> futures = calls.stream().map(threads::submit).toList();
            start.countDown();
            List<String> results = new ArrayList<>();
            for (Future<String> future : futures) {
                results.add(future.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** A thread that asks for the token while another fetches it. */
    private final class Waiter {

        final CompletableFuture<Object> outcome = new CompletableFuture<>();
        final Thread thread = new Thread(this::run);

        Waiter() {
            thread.start();
        }

        private void run() {
            try {
                outcome.complete(cache.get(KEY, TokenCacheTest.this::fetch));
            } catch (RuntimeException e) {
                outcome.complete(e);
            }
        }

        void awaitParked() {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }
}
