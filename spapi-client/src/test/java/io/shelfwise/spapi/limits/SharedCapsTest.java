package io.shelfwise.spapi.limits;

import static io.shelfwise.spapi.limits.LimitsFixture.answer;
import static io.shelfwise.spapi.limits.LimitsFixture.call;
import static io.shelfwise.spapi.limits.LimitsFixture.operation;
import static io.shelfwise.spapi.limits.LimitsFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What counts over all sellers of an application. */
@SuppressWarnings("FutureReturnValueIgnored") // what becomes of calls shows elsewhere
class SharedCapsTest {

    private static final OperationSpec REPORT = operation("createReport", "0.0167", 15);
    private static final String TRAFFIC = "GET_SALES_AND_TRAFFIC_REPORT";
    private static final String QUERIES = "GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT";

    private final LimitsFixture fixture = LimitsFixture.bundled();

    @Test
    void applicationCapHoldsOverAllSellers() {
        OperationSpec search = operation("searchCatalogItems", "5", 5);
        int sent = 0;
        for (int i = 0; i < 700; i++) {
            sent += fixture.acquire(call("seller " + i, search)).isDone() ? 1 : 0;
        }

        assertThat(sent).isEqualTo(499); // 500 less the margin of half a token
    }

    @Test
    void sellersThatWaitForTheSameCapHaveTheirTurnsInARing() {
        OperationSpec capped = operation("capped", "100", 100);
        LimitsFixture small = new LimitsFixture(LimitPlans.bundled().withApplicationCap("capped", BigDecimal.ONE, 1));
        List<String> sellers = List.of("a", "b", "c");
        sellers.forEach(seller -> {
            small.meet(call(seller, capped));
            small.pass(Duration.ofSeconds(2));
        });
        small.now(call("a", capped));
        StringBuilder order = new StringBuilder();
        for (String seller : List.of("a", "a", "a", "a", "b", "b", "c")) {
            small.acquire(call(seller, capped)).thenAccept(permit -> {
                order.append(seller);
                answer(permit);
            });
        }
        small.time.passAll();

        assertThat(order).hasToString("abcabaa");
    }

    @Test
    void salesAndTrafficIsAskedForOnceInFifteenMinutesByAllSellersTogether() {
        assertThat(fixture.acquire(report("one", REPORT, TRAFFIC))).isDone();
        CompletableFuture<Permit> two = fixture.acquire(report("two", REPORT, TRAFFIC));
        CompletableFuture<Permit> three = fixture.acquire(report("three", REPORT, TRAFFIC));

        fixture.pass(Duration.ofMinutes(15));
        assertThat(two).isDone();
        assertThat(three).isNotDone();
        fixture.pass(Duration.ofMinutes(15));
        assertThat(three).isDone();
    }

    @Test
    void otherReportsDoNotWaitForSalesAndTraffic() {
        answer(fixture.now(report("one", REPORT, TRAFFIC)));
        fixture.acquire(report("one", REPORT, TRAFFIC));

        assertThat(fixture.acquire(report("one", REPORT, "GET_MERCHANT_LISTINGS_ALL_DATA")))
                .isDone();
    }

    @Test
    void searchQueryPerformanceIsAskedForTwentyTimesADay() {
        List<CompletableFuture<Permit>> asked = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            asked.add(fixture.acquire(report("seller " + i, REPORT, QUERIES)));
        }
        assertThat(asked.subList(0, 20)).allMatch(CompletableFuture::isDone);
        assertThat(fixture.limits.expectedWait(report("x", REPORT, QUERIES))).isEqualTo(Duration.ofDays(1));

        fixture.pass(Duration.ofDays(1));
        assertThat(asked.get(20)).isDone();
    }

    @Test
    void expectedWaitForAQuotaCountsThoseWhoWaitAlready() {
        fixture.acquire(report("one", REPORT, TRAFFIC));
        fixture.pass(Duration.ofMinutes(5));
        fixture.acquire(report("two", REPORT, TRAFFIC));

        assertThat(fixture.limits.expectedWait(report("three", REPORT, TRAFFIC)))
                .isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void cancelledCallGivesItsQuotaBack() {
        fixture.meet(report("one", REPORT, "GET_MERCHANT_LISTINGS_ALL_DATA"));
        fixture.acquire(report("one", REPORT, "GET_MERCHANT_LISTINGS_ALL_DATA"));
        CompletableFuture<Permit> held = fixture.acquire(report("one", REPORT, TRAFFIC)); // waits for its own bucket
        assertThat(held).isNotDone();
        held.cancel(false);

        assertThat(fixture.acquire(report("two", REPORT, TRAFFIC))).isDone();
    }

    @Test
    void refusalDoesNotUseUpADaysQuota() {
        fixture.now(report("one", REPORT, QUERIES)).answered(429, Optional.empty());

        assertThat(fixture.acquire(report("two", REPORT, QUERIES))).isDone();
        assertThat(fixture.limits.expectedWait(report("one", REPORT, QUERIES)).toSeconds())
                .isCloseTo(60, within(1L));
    }
}
