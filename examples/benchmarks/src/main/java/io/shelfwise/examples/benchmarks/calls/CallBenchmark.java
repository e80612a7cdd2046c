package io.shelfwise.examples.benchmarks.calls;

import com.squareup.moshi.JsonReader;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersResponse;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.AccessToken;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.login.TokenCache;
import io.shelfwise.spapi.login.TokenKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A page of orders by the client, with limits, tokens, retries and typed records, beside the same request by bare OkHttp,
 * which reads the body as bytes, or as a tree of maps and lists by Moshi. Compare medians: most of a call is waiting for
 * the other thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH starts it before it measures
public class CallBenchmark {

    private static final String TOKEN = "Atza|" + "x".repeat(350);
    private static final String QUERY =
            "/orders/2026-01-01/orders?createdAfter=2026-11-01T00%3A00%3A00.000Z&marketplaceIds=A1PA6795UKMFR9";
    private static final SearchOrdersRequest SEARCH = SearchOrdersRequest.builder()
            .createdAfter(Instant.parse("2026-11-01T00:00:00Z"))
            .marketplaceIds(List.of("A1PA6795UKMFR9"))
            .build();
    private static final String ORDER = """
            {"orderId":"302-1234567-1234567","createdTime":"2026-11-02T10:11:12Z","lastUpdatedTime":"2026-11-03T06:11:12Z",\
            "programs":["PRIME"],"salesChannel":{"channelName":"AMAZON","marketplaceId":"A1PA6795UKMFR9",\
            "marketplaceName":"Amazon.de"},"proceeds":{"grandTotal":{"amount":"24.99","currencyCode":"EUR"}},\
            "fulfillment":{"fulfillmentStatus":"SHIPPED","fulfilledBy":"AMAZON","fulfillmentServiceLevel":"STANDARD"},\
            "orderItems":[{"orderItemId":"12345678901234","quantityOrdered":1,"product":{"asin":"B0EXAMPLE1",\
            "title":"Kettle, 1.7 l","sellerSku":"KETTLE-17","condition":{"conditionType":"NEW","conditionSubtype":"NEW"},\
            "price":{"unitPrice":{"amount":"24.99","currencyCode":"EUR"}}},"proceeds":{"proceedsTotal":\
            {"amount":"24.99","currencyCode":"EUR"}},"fulfillment":{"quantityFulfilled":1,"quantityUnfulfilled":0}}]}""";

    /** How many orders the page has, of 0.8 KB each. */
    @Param({"1", "10"})
    int orders = 1;

    private final OkHttpClient http = new OkHttpClient();
    private OneAnswerServer server;
    private SellingPartnerClient client;
    private Request request;

    /** Starts the server. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        String page = String.join(",", Collections.nCopies(orders, ORDER));
        server = new OneAnswerServer("{\"orders\":[" + page + "]}");
        request = new Request.Builder()
                .url(server.address() + QUERY)
                .header("user-agent", "Shelfwise/0.1")
                .header("x-amz-access-token", TOKEN)
                .build();
        client = client(server.address());
    }

    private static SellingPartnerClient client(URI address) {
        Application application = Application.of("amzn1.sp.solution.1", "amzn1.client.1", "host");
        SellerAccount seller = SellerAccount.of("host", "A1SELLER");
        URI login = address.resolve("/auth/o2/token");
        TokenCache cache = TokenCache.inMemory(InstantSource.system());
        cache.get(
                new TokenKey(login, application.id(), Optional.of(seller), ""),
                () -> AccessToken.lasting(Secret.of(TOKEN), Instant.now(), Duration.ofHours(1)));
        AmazonLogin logins = AmazonLogin.builder(application, new InMemoryCredentialVault())
                .endpoint(login)
                .cache(cache)
                .build();
        LimitPlans plans = LimitPlans.bundled().with("searchOrders", new BigDecimal(1_000_000_000), 1_000_000_000);
        return SellingPartnerClient.builder(logins.seller(seller))
                .baseUrl(address)
                .limits(RateLimits.inProcess(plans))
                .build();
    }

    /** Ends it. */
    @TearDown(Level.Trial)
    public void stop() throws IOException {
        client.close();
        server.close();
    }

    /** The body as bytes. */
    @Benchmark
    public byte[] bareOkHttp() throws IOException {
        try (Response response = http.newCall(request).execute()) {
            return response.body().bytes();
        }
    }

    /** The body as maps and lists: what anybody has to do who looks into it. */
    @Benchmark
    public @Nullable Object bareOkHttpAndMoshi() throws IOException {
        try (Response response = http.newCall(request).execute()) {
            return JsonReader.of(response.body().source()).readJsonValue();
        }
    }

    /** The body as records. */
    @Benchmark
    public SearchOrdersResponse client() {
        return client.orders().searchOrders(SEARCH);
    }
}
