package io.shelfwise.spapi.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.vault.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever happens in whatever order: time passes, logins are slow or fail, refreshes run late, tokens die. */
class TokenCachePropertyTest {

    private static final TokenKey KEY =
            new TokenKey(URI.create("https://login.example/token"), "app", Optional.empty(), "scope");

    /** What may happen. */
    enum Event {
        TIME_PASSES,
        ASK,
        ASK_WHILE_LOGIN_FAILS,
        REFRESH_RUNS,
        AMAZON_REFUSES
    }

    /**
     * One event.
     *
     * @param seconds that pass, or that a login takes
     */
    record Step(Event event, int seconds) {}

    private final ManualClock clock = new ManualClock();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final CaffeineTokenCache cache = new CaffeineTokenCache(clock, background::add);
    private final Set<Secret> refused = new HashSet<>();
    private Optional<AccessToken> last = Optional.empty();
    private int fetches;

    @Property(tries = 500)
    void noTokenIsServedAfterItsEndOrAfterItWasRefused(@ForAll("steps") List<Step> steps) {
        steps.forEach(step -> {
            switch (step.event()) {
                case TIME_PASSES -> clock.advance(Duration.ofSeconds(step.seconds()));
                case ASK -> ask(() -> fetch(step.seconds()));
                case ASK_WHILE_LOGIN_FAILS ->
                    ask(() -> {
                        clock.advance(Duration.ofSeconds(step.seconds()));
                        throw new IllegalStateException("down");
                    });
                case REFRESH_RUNS -> Optional.ofNullable(background.poll()).ifPresent(Runnable::run);
                case AMAZON_REFUSES -> last.ifPresent(this::refuse);
            }
        });
    }

    /** A token at hand always serves; only where there is none may a failed or slow login be felt. */
    private void ask(Supplier<AccessToken> fetch) {
        boolean atHand = last.filter(token -> token.isUsable(clock.instant()))
                .filter(token -> !refused.contains(token.value()))
                .isPresent();
        try {
            AccessToken token = cache.get(KEY, fetch);
            assertThat(token.isUsable(clock.instant())).isTrue();
            assertThat(refused).doesNotContain(token.value());
            last = Optional.of(token);
        } catch (IllegalStateException | LoginException e) {
            assertThat(atHand).isFalse();
        }
        assertThat(background).hasSizeLessThanOrEqualTo(1);
    }

    private void refuse(AccessToken token) {
        refused.add(token.value());
        cache.drop(KEY, token.value());
    }

    private AccessToken fetch(int seconds) {
        AccessToken token = AccessToken.lasting(
                Secret.of("token " + fetches++), clock.instant(), Duration.ofSeconds(seconds % 7 == 0 ? 60 : 3600));
        clock.advance(Duration.ofSeconds(seconds / 40));
        return token;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Event.class), Arbitraries.integers().between(0, 4000))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }
}
