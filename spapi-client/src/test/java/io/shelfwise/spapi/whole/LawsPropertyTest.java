package io.shelfwise.spapi.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.CreateReportResponse;
import io.shelfwise.spapi.api.reports.v2021_06_30.CreateReportSpecification;
import io.shelfwise.spapi.telemetry.CallListener;
import io.shelfwise.spapi.telemetry.CallSummary;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds for the whole client whatever goes wrong. */
class LawsPropertyTest {

    private static final Shop SHOP =
            Shop.quick(FakeSellingPartnerApi.builder().seed(41).products(2).days(8));
    private static final int CALLS = 12;
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @AfterContainer
    static void close() {
        SHOP.close();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aPostThatMayHaveTakenEffectIsNeverSentAgain(@ForAll("rates") Map<Fault, Double> rates, @ForAll long seed)
            throws InterruptedException {
        Ended ended = new Ended();
        try (SellingPartnerClient client = SHOP.client().listener(ended).build()) {
            set(rates);
            reports(client, new Random(seed));
            ended.await();
        }

        assertThat(SHOP.api.counts().reportsCreated().values()).allMatch(times -> times == 1);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everyPermitIsToldItsEndOnce(
            @ForAll("rates") Map<Fault, Double> rates, @ForAll long seed, @ForAll boolean isClosedEarly)
            throws InterruptedException {
        CountedPermits permits = new CountedPermits();
        Ended ended = new Ended();
        try (SellingPartnerClient client =
                SHOP.client().limits(permits).listener(ended).build()) {
            set(rates);
            reports(client, new Random(seed));
            if (!isClosedEarly) {
                ended.await();
            }
        }
        ended.await();

        assertThat(permits.granted()).isPositive();
        assertThat(permits.told).hasValue(permits.granted());
        assertThat(permits.toldTwice).hasValue(0);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void pagesComeInOrderAndEndWithARepeatedToken(
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @IntRange(min = 0, max = 1) int repeats,
            @ForAll @IntRange(min = 0, max = 30) int percentThrottled) {
        SHOP.api.faults().none().rate(Fault.THROTTLE, "searchOrders", percentThrottled / 100.0);
        SHOP.api.faults().next(Fault.REPEATED_TOKEN, "searchOrders", repeats);
        List<String> all =
                SHOP.api.seller().orders().stream().map(order -> order.id()).toList();

        List<List<String>> pages;
        try (SellingPartnerClient client = SHOP.client().build()) {
            pages = client.orders()
                    .searchOrdersPages(SearchOrdersRequest.builder()
                            .createdAfter(Instant.parse("2020-01-01T00:00:00Z"))
                            .maxResultsPerPage(size)
                            .build())
                    .map(page -> page.orders().stream().map(Order::orderId).toList())
                    .toList();
        }

        List<String> got = pages.stream().flatMap(List::stream).toList();
        boolean isCutShort = repeats == 1 && all.size() > size;
        assertThat(got).isEqualTo(isCutShort ? all.subList(0, Math.min(2 * size, all.size())) : all);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.size() == size);
    }

    @Provide
    Arbitrary<Map<Fault, Double>> rates() {
        return Arbitraries.maps(
                        Arbitraries.of(
                                Fault.THROTTLE,
                                Fault.SERVER_ERROR,
                                Fault.HTML_ERROR,
                                Fault.EMPTY_ERROR,
                                Fault.CUT_CONNECTION,
                                Fault.LOST_ANSWER,
                                Fault.CUT_BODY,
                                Fault.GARBAGE_JSON,
                                Fault.TOKEN_REFUSED,
                                Fault.LOGIN_ERROR),
                        Arbitraries.of(0.1, 0.3, 0.6))
                .ofMaxSize(4);
    }

    private static void set(Map<Fault, Double> rates) {
        SHOP.api.counts().reset();
        SHOP.api.faults().none();
        rates.forEach((fault, rate) -> SHOP.api.faults().rate(fault, rate));
    }

    /** Each report has a type of its own, since a call that was cancelled may arrive during the next try; some calls are cancelled at once, some a little later. */
    private static void reports(SellingPartnerClient client, Random random) {
        List<CompletableFuture<CreateReportResponse>> calls = new ArrayList<>();
        int round = ROUNDS.incrementAndGet();
        for (int call = 0; call < CALLS; call++) {
            calls.add(client.reports()
                    .createReportAsync(CreateReportSpecification.builder()
                            .reportType("GET_MADE_UP_" + round + "_" + call)
                            .marketplaceIds(List.of("ATVPDKIKX0DER"))
                            .build()));
            if (random.nextInt(3) == 0) {
                calls.get(random.nextInt(calls.size())).cancel(true);
            }
        }
        calls.stream().skip(random.nextInt(CALLS)).forEach(call -> {
            if (random.nextInt(3) == 0) {
                call.cancel(true);
            }
        });
    }

    /** Waits until all calls have ended, those that were cancelled too. */
    private static final class Ended implements CallListener {

        private final CountDownLatch left = new CountDownLatch(CALLS);

        @Override
        public void finished(CallSummary call) {
            left.countDown();
        }

        private void await() throws InterruptedException {
            assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }
}
