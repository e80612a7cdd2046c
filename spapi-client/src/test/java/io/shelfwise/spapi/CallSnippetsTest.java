package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.spapi.api.fbainventory.v1.GetInventorySummariesRequest;
import io.shelfwise.spapi.api.fbainventory.v1.GetInventorySummariesResponse;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.calls.Timeouts;
import io.shelfwise.spapi.limits.Priority;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.telemetry.CallAttempt;
import io.shelfwise.spapi.telemetry.CallListener;
import io.shelfwise.spapi.telemetry.MicrometerCalls;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The code of the README, pages, metrics and calls by name. */
@Timeout(60)
class CallSnippetsTest {

    private final MockWebServer server = new MockWebServer();
    private final ManualTime time = new ManualTime();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private SellingPartnerClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = client(MicrometerCalls.of(registry));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private SellingPartnerClient client(CallListener listener) {
        return SellingPartnerClient.builder(request -> "secret-token")
                .limits(RateLimits.none())
                .baseUrl(URI.create(server.url("/").toString()))
                .listener(listener)
                .time(time)
                .build();
    }

    @Test
    void isBuiltWithWhatAHostWants() {
        AmazonLogin login = AmazonLogin.builder(
                        Application.of("amzn1.sp.solution.1", "amzn1.client.1", "our-company"),
                        new InMemoryCredentialVault())
                .build();
        SellerAccount account = SellerAccount.of("tenant-7", "A2EXAMPLE");

        // region readme-client
        SellingPartnerClient client = SellingPartnerClient.builder(login.seller(account))
                .region(Region.EU)
                .application("Restock Pro", "2.1")
                .retries(Retries.standard().attempts(6))
                .timeouts(Timeouts.standard().call(Duration.ofMinutes(30)))
                .listener(MicrometerCalls.of(registry))
                .build();
        SellingPartnerClient nightly = client.with(CallOptions.standard().priority(Priority.BATCH));
        // endregion

        assertThat(nightly.orders()).isNotSameAs(client.orders());
        client.close();
    }

    @Test
    void goesThroughAllPagesButNotForEver() {
        orders("\"1\"", "a");
        orders("", "b");
        orders("\"2\",\"3\"", "a");

        // region readme-items
        List<String> ids = client.orders()
                .searchOrdersItems(SearchOrdersRequest.builder()
                        .createdAfter(Instant.parse("2026-11-01T00:00:00Z"))
                        .build())
                .map(Order::orderId)
                .toList();
        // endregion

        assertThat(ids).containsExactly("1", "2", "3");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aPageIsFetchedWhenItIsAskedFor() throws InterruptedException {
        orders("\"1\"", "a");
        orders("\"2\"", "");
        Iterator<String> ids = client.orders()
                .searchOrdersItems(SearchOrdersRequest.builder().build())
                .map(Order::orderId)
                .iterator();

        assertThat(ids.next()).isEqualTo("1");
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(ids.next()).isEqualTo("2");
        assertThat(ids.hasNext()).isFalse();

        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).endsWith("?paginationToken=a");
    }

    @Test
    void aTokenThatDiedSaysSo() {
        answer(200, "{\"payload\":{\"inventorySummaries\":[]},\"pagination\":{\"nextToken\":\"a\"}}");
        answer(400, "{\"errors\":[{\"code\":\"InvalidInput\"}]}");
        Iterator<GetInventorySummariesResponse> pages = client.fbaInventory()
                .getInventorySummariesPages(GetInventorySummariesRequest.builder()
                        .granularityType(io.shelfwise.spapi.api.fbainventory.v1.GranularityType.of("Marketplace"))
                        .granularityId("A1PA6795UKMFR9")
                        .marketplaceIds(List.of("A1PA6795UKMFR9"))
                        .build())
                .iterator();
        pages.next();
        time.pass(Duration.ofSeconds(31));

        Assertions.assertThatExceptionOfType(SpApiException.class)
                .isThrownBy(pages::hasNext)
                .withMessageContaining("the token of page 2 was 31000 ms old and has died, if Amazon's tokens of"
                        + " getInventorySummaries live 30 seconds; start again, and take the pages faster");
    }

    @Test
    void anOperationCanBeCalledByItsName() {
        answer(503, "");
        answer(200, "{\"reportId\":\"17\",\"new\":[1]}");

        // region readme-by-name
        OperationReply reply =
                client.operation("getReport").parameter("reportId", "17").send();
        System.out.println(reply.status() + " after " + reply.attempts() + " attempts: " + reply.json());
        // endregion

        assertThat(reply.attempts()).isEqualTo(2);
        assertThat(reply.waited()).isEqualTo(Duration.ofMillis(500));
        assertThat(reply.json()).isEqualTo("{\"reportId\":\"17\",\"new\":[1]}");
        assertThat(reply.body()).isInstanceOf(io.shelfwise.spapi.api.reports.v2021_06_30.Report.class);
    }

    @Test
    void aCallByNameNamesWhatItLacks() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> client.operation("getReport").send())
                .withMessage("getReport needs parameter 'reportId', which is absent; set it");
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> client.operation("getReport")
                        .parameter("reportId", "1")
                        .parameter("x", "1")
                        .send())
                .withMessage("getReport has no parameter 'x'; take one of [reportId]");
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> client.operation("getEverything"))
                .withMessageStartingWith("no API has an operation 'getEverything'");
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> client.operation("getShipment"))
                .withMessageStartingWith("operation 'getShipment' is in [");
    }

    @Test
    void anAnswerInAnotherFormThanPromisedIsKept() {
        answer(200, "[1,\"x\"]");
        answer(200, "[{\"Status\":\"Success\"},null,7,\"text\"]");
        answer(202, "{\"orderId\":\"o\",\"status\":\"s\"}");

        assertThat(client.operation("getReport")
                        .parameter("reportId", "1")
                        .send()
                        .json())
                .isEqualTo("[1,\"x\"]");
        assertThat(client.operation("getMyFeesEstimates").body("[]").send().json())
                .isEqualTo("[{\"Status\":\"Success\"},null,7,\"text\"]");
        OperationReply accepted = client.operation("fulfillmentOutbound_2026-07-04", "createOrder")
                .body("{}")
                .send();
        assertThat(accepted.body().getClass().getSimpleName()).isEqualTo("CreateOrderAcceptedResponse");
        assertThat(accepted.json()).isEqualTo("{\"orderId\":\"o\",\"status\":\"s\"}");
    }

    @Test
    void metricsCountByOperation() {
        answer(429, "");
        answer(500, "");
        answer(200, "{}");

        client.operation("getReport").parameter("reportId", "secret-report").send();

        assertThat(registry.get("spapi.retries")
                        .tag("operation", "getReport")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("spapi.throttled").counter().count()).isEqualTo(1);
        assertThat(registry.get("spapi.calls").tag("status", "200").timer().count())
                .isEqualTo(1);
        assertThat(registry.getMetersAsString()).doesNotContain("secret");
    }

    @Test
    void aListenerThatThrowsBreaksNoCall() {
        answer(200, "{\"reportId\":\"17\"}");
        CallListener broken = new CallListener() {
            @Override
            public void sent(CallAttempt attempt) {
                throw new IllegalStateException("broken");
            }
        };

        try (SellingPartnerClient heard = client(broken)) {
            assertThat(heard.reports().getReport("17").reportId()).isEqualTo("17");
        }
    }

    private void orders(String ids, String token) {
        String orders = ids.isEmpty() ? "" : ids.replaceAll("(\"\\d\")", "{\"orderId\":$1}");
        answer(200, "{\"orders\":[" + orders + "],\"pagination\":{\"nextToken\":\"" + token + "\"}}");
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
