package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shelfwise.spapi.api.fbainventory.v1.AddInventoryRequest;
import io.shelfwise.spapi.api.fbainventory.v1.GetInventorySummariesRequest;
import io.shelfwise.spapi.api.productfees.v0.FeesEstimateByIdRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.CreateReportSpecification;
import io.shelfwise.spapi.api.reports.v2021_06_30.Report;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.calls.Timeouts;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.limits.LimitWaitException;
import io.shelfwise.spapi.limits.Priority;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CallPipelineTest {

    private static final Caller CALLER = new Caller("app", "seller");
    private static final String REPORT = "{\"reportId\":\"17\"}";

    private final MockWebServer server = new MockWebServer();
    private final ManualTime time = new ManualTime();
    private final HeldLimits limits = new HeldLimits();
    private final List<String> refusedTokens = new CopyOnWriteArrayList<>();
    private SellingPartnerClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = builder().time(time).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private SellingPartnerClient.Builder builder() {
        return SellingPartnerClient.builder(new CountedTokens())
                .caller(CALLER)
                .limits(limits)
                .baseUrl(URI.create(server.url("/").toString()));
    }

    @Test
    void triesAgainUntilAnAnswerComes() {
        answer(503, "");
        answer(500, "");
        answer(200, REPORT);

        Report report = client.reports().getReport("17");

        assertThat(report.reportId()).isEqualTo("17");
        assertThat(limits.told).containsExactly("503", "500", "200");
        assertThat(time.waits()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void tellsAttemptsAndWaitsWhereNoneHelped() {
        for (int i = 0; i < 5; i++) {
            answer(503, "");
        }

        SpApiException failure = failure();

        assertThat(failure.attempts()).isEqualTo(5);
        assertThat(failure.waited()).isEqualTo(Duration.ofMillis(500 + 1000 + 2000 + 4000));
        assertThat(failure)
                .hasMessage("getReport was answered with status 503, code 'X' after 5 attempts and 7500 ms of waiting;"
                        + " see errors() for Amazon's words");
    }

    @Test
    void waitsAsLongAsAmazonAsks() {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "7")
                .build());
        answer(200, REPORT);

        client.reports().getReport("17");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void startsNoAttemptAfterItsTime() {
        server.enqueue(new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "601")
                .build());

        assertThat(failure().attempts()).isEqualTo(1);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void theLimiterHearsOfA429AndOfTheRate() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("x-amzn-RateLimit-Limit", "0.5")
                .build());
        answer(200, REPORT);

        client.reports().getReport("17");

        assertThat(limits.told).containsExactly("429 0.5", "200");
        assertThat(time.waits()).isEmpty(); // the limiter holds the second attempt back
    }

    @Test
    void aPostThatMayHaveTakenEffectIsNotRepeated() {
        answer(500, "");

        SpApiException failure = catchThrowableOfType(SpApiException.class, this::createReport);

        assertThat(failure.status()).isEqualTo(500);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPostWhoseConnectionBreaksIsNotRepeated() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        SpApiException failure = catchThrowableOfType(SpApiException.class, this::createReport);

        assertThat(failure.status()).isZero();
        assertThat(limits.told).containsExactly("unanswered");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPostThatWasThrottledIsRepeated() {
        answer(429, "");
        answer(202, "{\"reportId\":\"18\"}");

        createReport();

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aPostThatOnlyReadsIsRepeated() {
        answer(500, "");
        answer(200, "{}");

        client.operation("getMyFeesEstimateForASIN")
                .parameter("Asin", "B0")
                .body("{}")
                .send();

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(FeesEstimateByIdRequest.class).isRecord();
    }

    @Test
    void aPostWithAnIdempotencyKeyIsRepeated() {
        answer(500, "");
        answer(200, "{}");

        client.fbaInventory()
                .addInventory(io.shelfwise.spapi.api.fbainventory.v1.AddInventoryParameters.builder()
                        .xAmznIdempotencyToken("k")
                        .body(AddInventoryRequest.builder().build())
                        .build());

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aPostThatItsCallerCallsIdempotentIsRepeated() {
        answer(500, "");
        answer(202, "{\"reportId\":\"18\"}");

        SellingPartnerClient careless = client.with(CallOptions.standard().idempotent());
        careless.reports().createReport(report());

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aTokenThatAmazonRefusesIsAskedForAgainOnce(int status) {
        String body = "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested resource is denied.\","
                + "\"details\":\"The access token you provided has expired.\"}]}";
        answer(status, body);
        answer(200, REPORT);
        answer(status, body);
        answer(status, body);

        client.reports().getReport("17");
        SpApiException failure = failure();

        assertThat(failure.status()).isEqualTo(status);
        assertThat(refusedTokens).containsExactly("token 1", "token 3");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aRoleThatIsMissingIsNoFaultOfTheToken() {
        answer(403, "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access is denied.\",\"details\":\"\"}]}");

        assertThat(failure().status()).isEqualTo(403);
        assertThat(refusedTokens).isEmpty();
    }

    @Test
    void optionsReachTheLimiter() {
        answer(200, REPORT);

        client.with(CallOptions.standard()
                        .priority(Priority.BATCH)
                        .patience(Duration.ofSeconds(3))
                        .reportType("GET_SALES"))
                .reports()
                .getReport("17");

        assertThat(limits.asked).singleElement().satisfies(call -> {
            assertThat(call.caller()).isEqualTo(CALLER);
            assertThat(call.priority()).isEqualTo(Priority.BATCH);
            assertThat(call.patience()).isEqualTo(Duration.ofSeconds(3));
            assertThat(call.reportType()).contains("GET_SALES");
        });
    }

    @Test
    void callsWithoutASellerHaveALimitOfTheirOwn() {
        answer(200, "{}");

        client.notifications().getDestinations();

        assertThat(limits.asked).extracting(call -> call.caller()).containsExactly(Caller.application("app"));
    }

    @Test
    void aCallWhoseLimitTakesTooLongIsNotSent() {
        limits.isOpen = false;
        CompletableFuture<Report> report = client.reports().getReportAsync("17");
        await(() -> !limits.held.isEmpty());

        limits.held.get(0).completeExceptionally(new LimitWaitException(limits.asked.get(0), Duration.ofSeconds(9)));

        assertThat(report)
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(LimitWaitException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void waitingCallsHoldNoThread() {
        limits.isOpen = false;
        List<CompletableFuture<Report>> waiting = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 1000; i++) {
            waiting.add(client.reports().getReportAsync("17"));
        }
        await(() -> limits.held.size() == 1000);
        limits.isOpen = true;
        answer(200, REPORT);

        assertThat(client.reports().getReportAsync("18")).succeedsWithin(20, TimeUnit.SECONDS);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void cancellingGivesThePlaceInTheLineBack() {
        limits.isOpen = false;
        CompletableFuture<Report> report = client.reports().getReportAsync("17");
        await(() -> !limits.held.isEmpty());

        report.cancel(true);

        assertThat(limits.held.get(0)).isCancelled();
        assertThat(report).isCancelled();
    }

    @Test
    void anInterruptEndsACallThatIsOnItsWay() throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<SpApiException> failure = new CompletableFuture<>();
        Thread caller = new Thread(() -> failure.complete(failure()));
        caller.start();
        server.takeRequest();

        caller.interrupt();

        assertThat(failure)
                .succeedsWithin(20, TimeUnit.SECONDS)
                .satisfies(ended -> assertThat(ended).hasCauseInstanceOf(InterruptedException.class));
        assertThat(limits.told).containsExactly("unanswered");
    }

    @Test
    void anInterruptEndsACallThatWaits() {
        limits.isOpen = false;
        CompletableFuture<SpApiException> failure = new CompletableFuture<>();
        Thread caller = new Thread(() -> failure.complete(failure()));
        caller.start();
        await(() -> !limits.held.isEmpty());

        caller.interrupt();

        assertThat(failure)
                .succeedsWithin(20, TimeUnit.SECONDS)
                .satisfies(ended -> assertThat(ended).hasCauseInstanceOf(InterruptedException.class));
        assertThat(limits.held.get(0)).isCancelled();
    }

    @Test
    void aWholeCallHasAnEnd() {
        limits.isOpen = false;
        try (SellingPartnerClient hurried = builder()
                .timeouts(Timeouts.standard().call(Duration.ofMillis(20)))
                .build()) {

            SpApiException failure = catchThrowableOfType(
                    SpApiException.class, () -> hurried.reports().getReport("17"));

            assertThat(failure).hasCauseInstanceOf(TimeoutException.class);
            assertThat(failure).hasMessageContaining("the whole call took longer than it may");
            assertThat(hurried.reports().getReportAsync("17"))
                    .failsWithin(20, TimeUnit.SECONDS)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(SpApiException.class);
        }
    }

    @Test
    void closingEndsWhatIsUnderWayAndRefusesTheRest() {
        limits.isOpen = false;
        CompletableFuture<Report> report = client.reports().getReportAsync("17");
        await(() -> !limits.held.isEmpty());

        client.close();

        assertThat(report)
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(SpApiException.class)
                .withRootCauseInstanceOf(CancellationException.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> client.reports().getReport("17"))
                .withMessageStartingWith("the client is closed");
    }

    @Test
    void aFutureEndsWhereTheTokensFail() {
        try (SellingPartnerClient broken = SellingPartnerClient.builder(request -> {
                    throw new IllegalStateException("no login today");
                })
                .limits(RateLimits.none())
                .baseUrl(URI.create(server.url("/").toString()))
                .build()) {

            assertThat(broken.reports().getReportAsync("17"))
                    .failsWithin(20, TimeUnit.SECONDS)
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .withMessage("no login today");
        }
    }

    @Test
    void manyFailuresKeepFurtherCallsBackButA429DoesNot() {
        try (SellingPartnerClient once =
                builder().retries(Retries.none()).time(time).build()) {
            for (int i = 0; i < 30; i++) {
                answer(429, "");
                assertThatExceptionOfType(SpApiException.class)
                        .isThrownBy(() -> once.reports().getReport("17"));
            }
            for (int i = 0; i < 20; i++) {
                answer(500, "");
                assertThatExceptionOfType(SpApiException.class)
                        .isThrownBy(() -> once.reports().getReport("17"));
            }
            SpApiException kept = catchThrowableOfType(
                    SpApiException.class, () -> once.reports().getReport("17"));

            assertThat(server.getRequestCount()).isEqualTo(50);
            assertThat(kept.status()).isZero();
            assertThat(kept).hasMessageContaining("so many calls of this API failed that none is sent for a while");
            answer(200, "{}");
            once.sellers().getAccount(); // another API
        }
    }

    @Test
    void aNeededParameterIsNamedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.fbaInventory()
                        .getInventorySummaries(
                                GetInventorySummariesRequest.builder().build()))
                .withMessage("getInventorySummaries needs parameter 'granularityType', which is absent; set it");
        assertThat(limits.asked).isEmpty();
    }

    @Test
    void anUnreadableAnswerKeepsItsStatusAndItsRequestId() {
        server.enqueue(new MockResponse.Builder()
                .code(202)
                .setHeader("x-amzn-RequestId", "r-7")
                .body("<html>")
                .build());

        SpApiException failure = failure();

        assertThat(failure.status()).isEqualTo(202);
        assertThat(failure.requestId()).contains("r-7");
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\r\nx-evil: 1", "", "a(b"})
    void anApplicationsNameInjectsNoHeader(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellingPartnerClient.builder(request -> "t").application(name, "1"))
                .withMessageStartingWith("application name is '");
    }

    @Test
    void theApplicationNamesItself() throws InterruptedException {
        answer(200, REPORT);
        try (SellingPartnerClient named =
                builder().application("Restock Pro", "2.1").build()) {
            named.reports().getReport("17");
        }

        assertThat(server.takeRequest().getHeaders().get("user-agent"))
                .matches("Restock Pro/2\\.1 \\(Language=Java/\\d+; Platform=[A-Za-z0-9._ -]+\\)");
    }

    private void createReport() {
        client.reports().createReport(report());
    }

    private static CreateReportSpecification report() {
        return CreateReportSpecification.builder()
                .reportType("GET_SALES")
                .marketplaceIds(List.of("A1PA6795UKMFR9"))
                .build();
    }

    private SpApiException failure() {
        return catchThrowableOfType(SpApiException.class, () -> client.reports().getReport("17"));
    }

    private void answer(int status, String body) {
        String text = body.isEmpty() && status >= 400 ? "{\"errors\":[{\"code\":\"X\"}]}" : body;
        server.enqueue(new MockResponse.Builder().code(status).body(text).build());
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private final class CountedTokens implements AccessTokens {

        private int given;

        @Override
        public synchronized String token(TokenRequest request) {
            given++;
            return "token " + given;
        }

        @Override
        public void refused(TokenRequest request, String token) {
            refusedTokens.add(token);
        }
    }
}
