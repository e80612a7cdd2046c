package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.telemetry.CallAttempt;
import io.shelfwise.spapi.telemetry.CallListener;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** However a server answers, a call is tried so often and so long, and no longer. */
class AttemptsPropertyTest {

    private static final OkHttpClient HTTP = new OkHttpClient();

    /** An answer of the server: its status, 0 for none, and the seconds that it asks to wait. */
    record Turn(int status, int retryAfter) {}

    @Property(tries = 300)
    void attemptsAreBoundedByCountAndTime(
            @ForAll @IntRange(min = 1, max = 7) int attempts,
            @ForAll @IntRange(min = 0, max = 120) int within,
            @ForAll("turns") List<Turn> turns) {
        ManualTime time = new ManualTime();
        List<Long> sent = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void sent(CallAttempt attempt) {
                sent.add(time.nanos());
            }
        };
        Optional<SpApiException> failure = Optional.empty();
        try (SellingPartnerClient client = SellingPartnerClient.builder(request -> "t")
                .baseUrl(URI.create("http://localhost"))
                .limits(RateLimits.none())
                .retries(Retries.standard().attempts(attempts).within(Duration.ofSeconds(within)))
                .httpClient(HTTP.newBuilder().addInterceptor(new Script(turns)).build())
                .listener(listener)
                .time(time)
                .build()) {
            client.reports().getReport("17");
        } catch (SpApiException e) {
            failure = Optional.of(e);
        }

        int fresh = turns.stream().limit(sent.size()).anyMatch(turn -> turn.status() == 401) ? 1 : 0;
        assertThat(sent).hasSizeBetween(1, attempts + fresh);
        assertThat(sent)
                .allMatch(moment ->
                        moment - sent.get(0) <= Duration.ofSeconds(within).toNanos());
        boolean isAnswered =
                sent.size() > turns.size() || turns.get(sent.size() - 1).status() == 200;
        assertThat(failure.isEmpty()).isEqualTo(isAnswered);
        failure.ifPresent(thrown -> assertThat(thrown.attempts()).isEqualTo(sent.size()));
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.of(0, 429, 500, 502, 503, 504, 401, 400, 200),
                        Arbitraries.of(0, 0, 0, 1, 5, 40, 200))
                .as(Turn::new)
                .list()
                .ofMaxSize(10);
    }

    /** Answers in turn, and in the end with success. */
    private static final class Script implements Interceptor {

        private final Iterator<Turn> turns;

        private Script(List<Turn> turns) {
            this.turns = turns.iterator();
        }

        @Override
        public Response intercept(Chain chain) throws IOException {
            Turn turn = turns.hasNext() ? turns.next() : new Turn(200, 0);
            if (turn.status() == 0) {
                throw new IOException("the connection was cut");
            }
            return new Response.Builder()
                    .request(chain.request())
                    .protocol(Protocol.HTTP_1_1)
                    .code(turn.status())
                    .message("")
                    .header("Retry-After", String.valueOf(turn.retryAfter()))
                    .body(ResponseBody.create("{}", MediaType.get("application/json")))
                    .build();
        }
    }
}
