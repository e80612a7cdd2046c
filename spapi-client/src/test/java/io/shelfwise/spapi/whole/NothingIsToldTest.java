package io.shelfwise.spapi.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shelfwise.spapi.AccessTokens;
import io.shelfwise.spapi.OperationReply;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.orders.v2026_01_01.IncludedData;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.login.LoginListener;
import io.shelfwise.spapi.login.Purpose;
import io.shelfwise.spapi.telemetry.CallAttempt;
import io.shelfwise.spapi.telemetry.CallListener;
import io.shelfwise.spapi.telemetry.CallSummary;
import io.shelfwise.spapi.telemetry.MicrometerCalls;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.world.WorldBuyer;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks for the fake's secrets and buyers wherever the whole client writes something down. */
@Timeout(120)
@SuppressWarnings("deprecation") // the old version of orders is in use
class NothingIsToldTest {

    private static final Logger OWN = Logger.getLogger("io.shelfwise.spapi.whole.NothingIsToldTest");
    private static final Set<String> COMMON = Set.of("Springfield", "Riverton", "Lakeside", "Hillview", "Greenfield");

    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Set<String> accessTokens = ConcurrentHashMap.newKeySet();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Shop shop = new Shop(
            FakeSellingPartnerApi.builder()
                    .seed(31)
                    .rateFactor(Shop.QUICK)
                    .products(2)
                    .days(6)
                    .slowPause(Duration.ofMillis(100))
                    .start(),
            LimitPlans.bundled().times(Shop.QUICK),
            new HeardLogins());
    private final String order = shop.api.seller().orders().get(0).id();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void secretsAndBuyersAppearInNothingThatIsWrittenDown() throws IllegalAccessException {
        MicrometerCalls meters = MicrometerCalls.of(metrics);
        try (HeardLogs jdk = new HeardLogs();
                HeardSlf4j.Lines slf4j = new HeardSlf4j.Lines();
                SellingPartnerClient counted = client().listener(meters).build();
                SellingPartnerClient client =
                        client().listener(new HeardCalls()).build()) {
            OWN.log(Level.FINEST, "the finest is heard");
            answers(client);
            answers(counted);
            Stream.of(Fault.values()).forEach(fault -> mishap(client, fault));
            refusals(client);
            written.addAll(ObjectTexts.of(client, counted, shop.login, shop.limits));
            written.add(jdk.text());
            written.addAll(slf4j.lines);
        }
        written.add(metrics.getMetersAsString());

        Set<String> planted = planted();
        assertThat(planted).hasSizeGreaterThan(40);
        assertThat(accessTokens).as("ordinary, new and restricted tokens").hasSizeGreaterThan(3);
        assertThat(written).hasSizeGreaterThan(300).anyMatch(text -> text.contains("the finest is heard"));
        assertThat(written).anyMatch(text -> text.startsWith("DEBUG io.shelfwise.spapi.calls getOrderAddress"));
        assertThat(written).anyMatch(text -> text.contains("spapi.calls") && text.contains("getOrderAddress"));
        assertThat(written).allSatisfy(text -> assertThat(planted).noneMatch(text::contains));
    }

    @Test
    void eachCallIsOneLineAtDebug() {
        try (HeardSlf4j.Lines slf4j = new HeardSlf4j.Lines();
                SellingPartnerClient client = shop.client().build()) {
            shop.api.faults().next(Fault.SERVER_ERROR, "getMarketplaceParticipations", 2);

            OperationReply reply =
                    client.operation("getMarketplaceParticipations").send();

            String id = reply.requestId().orElseThrow();
            assertThat(slf4j.lines)
                    .filteredOn(line -> line.contains(id))
                    .singleElement()
                    .asString()
                    .matches(
                            "DEBUG io\\.shelfwise\\.spapi\\.calls getMarketplaceParticipations of sellers: status 200 in"
                                    + " \\d+ ms, 3 attempts, \\d+ ms waited, request id " + id);
        }
    }

    @Test
    void aTokenThatNoHeaderCanCarryIsNotRepeated() {
        AccessTokens broken = request -> "Atza|planted-7c1f\u00e9";
        try (SellingPartnerClient client = SellingPartnerClient.builder(broken)
                .baseUrl(shop.api.endpoint())
                .caller(new Caller("app", "seller"))
                .limits(shop.limits)
                .build()) {
            Throwable failure = catchThrowable(() -> client.sellers().getMarketplaceParticipations());

            assertThat(failure).hasMessageContaining("the access token has a character that no header can carry");
            assertThat(Written.trace(failure)).doesNotContain("planted");
        }
    }

    private SellingPartnerClient.Builder client() {
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(this::overheard)
                .readTimeout(Duration.ofSeconds(10))
                .build();
        return shop.client(0, BuyerData.forPurpose(Purpose.SHIPPING)).httpClient(http);
    }

    /** Keeps the tokens; lets Amazon quote all that it was sent, and more, where a call asks for that. */
    private Response overheard(Interceptor.Chain chain) throws IOException {
        String token = String.valueOf(chain.request().header("x-amz-access-token"));
        accessTokens.add(token);
        Response response = chain.proceed(chain.request());
        if (!chain.request().url().encodedPath().endsWith("quoted")) {
            return response;
        }
        String words = token + " " + WorldBuyer.of(firstBuyer()).email();
        String body =
                "{\"errors\":[{\"code\":\"Invalid\",\"message\":\"" + words + "\",\"details\":\"" + words + "\"}]}";
        return response.newBuilder()
                .code(400)
                .body(ResponseBody.create(body, MediaType.get("application/json")))
                .build();
    }

    private void answers(SellingPartnerClient client) {
        written.add(client.ordersV0().getOrderAddress(order) + "");
        written.add(client.ordersV0().getOrder(order) + "");
        written.add(client.operation("getOrderBuyerInfo")
                        .parameter("orderId", order)
                        .send() + "");
        client.orders()
                .searchOrdersPages(SearchOrdersRequest.builder()
                        .createdAfter(Instant.parse("2020-01-01T00:00:00Z"))
                        .includedData(List.of(IncludedData.BUYER, IncludedData.RECIPIENT))
                        .maxResultsPerPage(50)
                        .build())
                .forEach(page -> {
                    written.add(page.toString());
                    page.orders().forEach(each -> written.add(each + " " + each.buyer() + each.recipient()));
                });
    }

    private void mishap(SellingPartnerClient client, Fault fault) {
        shop.api.faults().none().rate(fault, 1);
        if (fault == Fault.LOGIN_ERROR) {
            shop.login.forget(shop.account(0));
        }
        SellingPartnerClient hasty = client.with(CallOptions.standard().timeout(Duration.ofSeconds(2)));
        note(() -> hasty.ordersV0().getOrderAddress(order));
        note(() -> hasty.ordersV0().getOrderAddressAsync(order).get(20, TimeUnit.SECONDS));
        shop.api.faults().none();
    }

    private void refusals(SellingPartnerClient client) {
        note(() -> client.reports().getReport("quoted"));
        note(() -> client.ordersV0().getOrderAddressAsync("quoted").get(20, TimeUnit.SECONDS));
        shop.api.revoke(0, 0);
        note(() -> client.ordersV0().getOrderAddress(order));
    }

    private void note(ThrowingCallable call) {
        Throwable failure = catchThrowable(call);
        if (failure != null) {
            written.add(Written.trace(failure));
        }
    }

    private Set<String> planted() {
        Set<String> planted = new HashSet<>(accessTokens);
        planted.add(shop.api.credentials().clientSecret());
        planted.add(shop.api.credentials().refreshToken());
        List<String> buyers = new ArrayList<>();
        for (WorldOrder each : shop.api.seller().orders()) {
            WorldBuyer buyer = WorldBuyer.of(each.buyer());
            buyers.addAll(List.of(buyer.name(), buyer.email(), buyer.street(), buyer.phone()));
        }
        planted.addAll(buyers);
        planted.addAll(COMMON);
        return planted;
    }

    private int firstBuyer() {
        return shop.api.seller().orders().get(0).buyer();
    }

    private final class HeardLogins implements LoginListener {

        @Override
        public void fetched(Caller caller, String kind, Duration took) {
            written.add(caller + kind + took);
        }

        @Override
        public void failed(Caller caller, String kind, RuntimeException failure) {
            written.add(caller + kind + Written.trace(failure));
        }
    }

    private final class HeardCalls implements CallListener {

        @Override
        public void sent(CallAttempt attempt) {
            written.add(attempt.toString());
        }

        @Override
        public void finished(CallSummary call) {
            written.add(call.toString());
        }
    }
}
