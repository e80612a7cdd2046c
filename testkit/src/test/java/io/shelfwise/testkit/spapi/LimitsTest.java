package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final String LISTING = "/listings/2021-08-01/items/S/K?marketplaceIds=ATVPDKIKX0DER";

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-01T00:00:00Z"));
    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .clock(clock)
            .applications(2)
            .sellers(2)
            .products(2)
            .days(3)
            .start();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void aBucketGivesItsBurstAndThenItsRate() {
        Caller caller = Caller.loggedIn(api);

        assertThat(passed(caller, 14)).isEqualTo(10);
        clock.advance(Duration.ofMillis(199));
        assertThat(passed(caller, 3)).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(passed(caller, 3)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(10));
        assertThat(passed(caller, 14)).isEqualTo(10);
    }

    @Test
    void threadsShareABucketExactly() {
        Caller caller = Caller.loggedIn(api);

        long passed = IntStream.range(0, 60)
                .parallel()
                .filter(call -> caller.get(LISTING).statusCode() != 429)
                .count();

        assertThat(passed).isEqualTo(10);
        assertThat(api.counts().throttled()).isEqualTo(50);
    }

    @Test
    void anEmptyBucketSaysQuotaExceeded() {
        Caller caller = Caller.loggedIn(api);
        api.drainBuckets();

        HttpResponse<String> refused = caller.get(LISTING);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Caller.text(refused, "errors", "0", "code")).isEqualTo("QuotaExceeded");
        assertThat(api.counts().throttled("getListingsItem")).isEqualTo(1);
        assertThat(refused.headers().firstValue("x-amzn-RateLimit-Limit")).isEmpty();
    }

    @Test
    void theHeaderTellsTheRate() {
        assertThat(rate(Caller.loggedIn(api))).isEqualTo("5");
    }

    @Test
    void sellersAndApplicationsHaveBucketsOfTheirOwn() {
        assertThat(passed(Caller.loggedIn(api, 0, 0), 12)).isEqualTo(10);
        assertThat(passed(Caller.loggedIn(api, 0, 1), 12)).isEqualTo(10);
        assertThat(passed(Caller.loggedIn(api, 1, 0), 12)).isEqualTo(10);
    }

    @Test
    void anApplicationCapHoldsOverAllSellers() {
        api.limit("getListingsRestrictions", new Limit(BigDecimal.valueOf(1000), 80));
        String path = "/listings/2021-08-01/restrictions?asin=B0&sellerId=S&marketplaceIds=ATVPDKIKX0DER";

        assertThat(passed(Caller.loggedIn(api, 0, 0), path, 80)).isEqualTo(80);
        assertThat(passed(Caller.loggedIn(api, 0, 1), path, 80)).isEqualTo(20);
        assertThat(passed(Caller.loggedIn(api, 1, 1), path, 80)).isEqualTo(80);
    }

    @Test
    void aRateThatIsReallyHalfIsToldSo() {
        api.faults().rate(Fault.HALF_RATE, 1);
        Caller caller = Caller.loggedIn(api);

        assertThat(rate(caller)).isEqualTo("2.5");
        assertThat(passed(caller, 14)).isEqualTo(9);
        clock.advance(Duration.ofMillis(400));
        assertThat(passed(caller, 3)).isEqualTo(1);
    }

    @Test
    void aRateThatIsReallyDoubleMayBeKeptSecret() {
        api.faults().rate(Fault.DOUBLE_RATE, 1).rate(Fault.WRONG_RATE_HEADER, 1);
        Caller caller = Caller.loggedIn(api);

        assertThat(rate(caller)).isEqualTo("5");
        assertThat(passed(caller, 14)).isEqualTo(9);
        clock.advance(Duration.ofMillis(100));
        assertThat(passed(caller, 3)).isEqualTo(1);
    }

    @Test
    void aRateFactorMakesSlowOperationsFast() {
        try (FakeSellingPartnerApi fast = FakeSellingPartnerApi.builder()
                .clock(clock)
                .rateFactor(100)
                .products(2)
                .days(3)
                .start()) {
            assertThat(rate(Caller.loggedIn(fast))).isEqualTo("500");
        }
    }

    private static String rate(Caller caller) {
        return caller.get(LISTING)
                .headers()
                .firstValue("x-amzn-RateLimit-Limit")
                .orElseThrow();
    }

    private static int passed(Caller caller, int calls) {
        return passed(caller, LISTING, calls);
    }

    private static int passed(Caller caller, String path, int calls) {
        int passed = 0;
        for (int i = 0; i < calls; i++) {
            passed += caller.get(path).statusCode() == 429 ? 0 : 1;
        }
        return passed;
    }
}
