package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shelfwise.spapi.api.orders.v2026_01_01.IncludedData;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersResponse;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.wire.SpApiError;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SellingPartnerClientTest {

    private final MockWebServer server = new MockWebServer();
    private SellingPartnerClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = SellingPartnerClient.builder(
                        request -> "token for " + request.operation().id())
                .limits(RateLimits.none())
                .baseUrl(URI.create(server.url("/prefix").toString()))
                .userAgent("Books/2.0 (Language=Java/17)")
                .retries(Retries.none())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void asksAsIfWrittenByHand() throws InterruptedException {
        answer(200, "{\"orders\":[{\"orderId\":\"171-1\"}],\"pagination\":{\"nextToken\":\"n\"}}");

        // region readme-orders
        SearchOrdersResponse answer = client.orders()
                .searchOrders(SearchOrdersRequest.builder()
                        .marketplaceIds(List.of("A1PA6795UKMFR9"))
                        .createdAfter(Instant.parse("2026-11-01T00:00:00Z"))
                        .includedData(List.of(IncludedData.FULFILLMENT, IncludedData.of("ADDED_YESTERDAY")))
                        .build());
        List<Order> orders = answer.orders(); // never null; what Amazon sent besides is in extras()
        // endregion

        assertThat(orders).extracting(Order::orderId).containsExactly("171-1");
        assertThat(answer.pagination().nextToken()).isEqualTo("n");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget())
                .isEqualTo("/prefix/orders/2026-01-01/orders?createdAfter=2026-11-01T00%3A00%3A00.000Z"
                        + "&marketplaceIds=A1PA6795UKMFR9&includedData=FULFILLMENT%2CADDED_YESTERDAY");
        assertThat(request.getHeaders().get("x-amz-access-token")).isEqualTo("token for searchOrders");
        assertThat(request.getHeaders().get("user-agent")).isEqualTo("Books/2.0 (Language=Java/17)");
    }

    @Test
    void aRefusalKeepsAllThatAmazonSays() {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("x-amzn-RequestId", "r-1")
                .setHeader("x-amzn-RateLimit-Limit", "0.0167")
                .body("{\"errors\":[{\"code\":\"QuotaExceeded\",\"message\":\"Slow down, Ada\",\"details\":\"d\"}]}")
                .build());

        SpApiException refusal = failure();

        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.code()).isEqualTo("QuotaExceeded");
        assertThat(refusal.errors()).containsExactly(new SpApiError("QuotaExceeded", "Slow down, Ada", "d"));
        assertThat(refusal.requestId()).contains("r-1");
        assertThat(refusal.rateLimit()).contains(new BigDecimal("0.0167"));
        assertThat(refusal.isRetryable()).isTrue();
        assertThat(refusal)
                .hasMessage("searchOrders was answered with status 429, code 'QuotaExceeded', request id r-1;"
                        + " see errors() for Amazon's words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Service Unavailable</body></html>",
                "{\"errors\":null}",
                "[]",
                "{\"errors\":[7]}",
                "{"
            })
    void aRefusalInAnyFormIsARefusal(String body) {
        answer(503, body);

        SpApiException refusal = failure();

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.code()).isEmpty();
        assertThat(refusal.requestId()).isEmpty();
    }

    @Test
    void anAnswerThatIsNoJsonNamesNothingOfIt() {
        answer(200, "<html>Ada Example</html>");

        SpApiException failure = failure();

        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure).hasMessageStartingWith("searchOrders got an answer of status 200 that cannot be read");
        assertThat(failure).hasStackTraceContaining("is no JSON");
        assertThat(failure.getCause().getMessage()).doesNotContain("Ada");
    }

    @Test
    void anEmptyAnswerIsOneWithoutFields() {
        answer(200, "");

        assertThat(client.orders().searchOrders(SearchOrdersRequest.builder().build()))
                .isEqualTo(SearchOrdersResponse.builder().build());
    }

    @Test
    void aBrokenConnectionKeepsItsCause() {
        server.enqueue(new MockResponse.Builder()
                .onRequestStart(new SocketEffect.CloseSocket())
                .build());

        SpApiException failure = failure();

        assertThat(failure.status()).isZero();
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aFutureAnswersTheSame() throws Exception {
        answer(200, "{\"orders\":[{\"orderId\":\"171-2\"}]}");
        answer(404, "{\"errors\":[{\"code\":\"NotFound\"}]}");
        SearchOrdersRequest all = SearchOrdersRequest.builder().build();

        SearchOrdersResponse answer = client.orders().searchOrdersAsync(all).get(20, TimeUnit.SECONDS);
        assertThat(answer.orders()).hasSize(1);

        CompletableFuture<SearchOrdersResponse> refused = client.orders().searchOrdersAsync(all);
        assertThat(refused)
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(SpApiException.class);
    }

    @Test
    void cancellingAFutureEndsItsCall() throws InterruptedException {
        OkHttpClient http = new OkHttpClient();
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        SellingPartnerClient hosted = SellingPartnerClient.builder(request -> "t")
                .limits(RateLimits.none())
                .baseUrl(URI.create(server.url("/").toString()))
                .httpClient(http)
                .build();

        CompletableFuture<SearchOrdersResponse> answer =
                hosted.orders().searchOrdersAsync(SearchOrdersRequest.builder().build());
        server.takeRequest();
        answer.cancel(true);
        hosted.close();

        http.dispatcher().executorService().shutdown(); // a host's own: the client has left it running until now
        assertThat(http.dispatcher().executorService().awaitTermination(20, TimeUnit.SECONDS))
                .isTrue();
        assertThat(answer).isCancelled();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://sellingpartnerapi-eu.amazon.com", "http://127.0.0.1.example.com", "ftp://localhost"})
    void tokensGoNowhereInClear(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SellingPartnerClient.builder(request -> "t").baseUrl(URI.create(address)))
                .withMessageContaining("'" + address + "' would send tokens in clear; give an https address");
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private SpApiException failure() {
        return catchThrowableOfType(
                SpApiException.class,
                () -> client.orders().searchOrders(SearchOrdersRequest.builder().build()));
    }
}
