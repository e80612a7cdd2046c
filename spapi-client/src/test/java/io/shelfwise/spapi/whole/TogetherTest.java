package io.shelfwise.spapi.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.sellers.v1.GetMarketplaceParticipationsResponse;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.LimitWaitException;
import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Priority;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.wire.SpApiException;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads, clients and sellers beside one another. */
@Timeout(60)
class TogetherTest {

    private static final String OPERATION = "getMarketplaceParticipations";
    private static final int THREADS = 64;

    @Test
    void manyThreadsOnAColdCacheLogInOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Shop shop = Shop.quick(21);
                SellingPartnerClient client = shop.client().build();
                SellingPartnerClient other = shop.client().build()) {
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Integer>> calls = IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                SellingPartnerClient mine = thread % 2 == 0 ? client : other;
                                return mine.operation(OPERATION).send().status();
                            },
                            threads))
                    .toList();
            start.countDown();

            assertThat(calls)
                    .allSatisfy(call -> assertThat(call)
                            .succeedsWithin(30, TimeUnit.SECONDS)
                            .isEqualTo(200));
            assertThat(shop.api.counts().logins()).isEqualTo(java.util.Map.of("refresh_token", 1));
            assertThat(shop.api.counts().calls(OPERATION)).isEqualTo(THREADS);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void clientsShareOneBucketAndOneToken() {
        try (Shop shop = slow(22, 1);
                SellingPartnerClient one = shop.client().build();
                SellingPartnerClient two = shop.client().build()) {
            CallOptions impatient = CallOptions.standard().patience(Duration.ZERO);
            for (int call = 0; call < 3; call++) { // of a burst of 4, half a token is kept for safety
                (call % 2 == 0 ? one : two).with(impatient).sellers().getMarketplaceParticipations();
            }

            for (SellingPartnerClient each : List.of(one, two)) {
                assertThatExceptionOfType(LimitWaitException.class)
                        .isThrownBy(() -> each.with(impatient).sellers().getMarketplaceParticipations());
            }
            assertThat(shop.api.counts().calls(OPERATION)).isEqualTo(3);
            assertThat(shop.api.counts().logins()).containsEntry("refresh_token", 1);
        }
    }

    @Test
    void oneThrottledSellerKeepsNobodyElseWaiting() {
        List<SellingPartnerClient> clients = new ArrayList<>();
        try (Shop shop = slow(23, 51)) {
            IntStream.range(0, 51)
                    .forEach(seller ->
                            clients.add(shop.client(seller, BuyerData.none()).build()));
            SellingPartnerClient busy = clients.get(0);
            List<CompletableFuture<GetMarketplaceParticipationsResponse>> waiting = Stream.generate(
                            () -> busy.sellers().getMarketplaceParticipationsAsync())
                    .limit(200)
                    .toList();
            List<CompletableFuture<GetMarketplaceParticipationsResponse>> others = clients.subList(1, 51).stream()
                    .flatMap(client -> Stream.of(client, client))
                    .map(client -> client.sellers().getMarketplaceParticipationsAsync())
                    .toList();

            assertThat(others).hasSize(100).allSatisfy(call -> assertThat(call).succeedsWithin(30, TimeUnit.SECONDS));
            assertThat(waiting.stream().filter(call -> !call.isDone()).count()).isGreaterThanOrEqualTo(196);
            assertThat(shop.api.counts().throttled()).isZero();
            clients.forEach(SellingPartnerClient::close);
            assertThat(waiting).allSatisfy(call -> assertThat(call).isDone());
        }
    }

    @Test
    void withoutLimitsOfItsOwnAClientKeepsThoseOfTheProcess() {
        try (Shop shop = Shop.quick(24);
                SellingPartnerClient client = shop.client()
                        .limits(RateLimits.inProcess())
                        .retries(Retries.none())
                        .build();
                SellingPartnerClient plain = SellingPartnerClient.builder(shop.login.seller(shop.account(0)))
                        .baseUrl(shop.api.endpoint())
                        .retries(Retries.none())
                        .build()) {
            shop.api.faults().rate(Fault.THROTTLE, OPERATION, 1);

            assertThatExceptionOfType(SpApiException.class)
                    .isThrownBy(() -> plain.operation(OPERATION).send());

            assertThat(RateLimits.inProcess().expectedWait(call(shop))).isPositive();
            assertThatExceptionOfType(LimitWaitException.class)
                    .isThrownBy(() -> client.with(CallOptions.standard().patience(Duration.ZERO))
                            .operation(OPERATION)
                            .send());
        }
    }

    @Test
    void closingAClientEndsItsThreads() throws Exception {
        ThreadGroup group = new ThreadGroup("closing");
        CompletableFuture<List<Thread>> left = new CompletableFuture<>();
        Thread host = new Thread(group, () -> left.complete(threadsAfterClosing(group)));
        host.start();

        for (Thread thread : left.get(30, TimeUnit.SECONDS)) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private static List<Thread> threadsAfterClosing(ThreadGroup group) {
        try (Shop shop = Shop.quick(25)) {
            SellingPartnerClient client = shop.client().build();
            shop.api.faults().rate(Fault.SLOW_BODY, 1);
            List<CompletableFuture<GetMarketplaceParticipationsResponse>> calls = Stream.generate(
                            () -> client.sellers().getMarketplaceParticipationsAsync())
                    .limit(20)
                    .toList();
            List<Thread> own = own(group);
            assertThat(own).isNotEmpty();

            client.close();

            assertThat(calls)
                    .allSatisfy(call -> assertThat(call)
                            .failsWithin(20, TimeUnit.SECONDS)
                            .withThrowableThat()
                            .havingRootCause()
                            .withMessageContaining("closed"));
            return own;
        }
    }

    private static List<Thread> own(ThreadGroup group) {
        Thread[] threads = new Thread[500];
        int count = group.enumerate(threads);
        return Stream.of(threads)
                .limit(count)
                .filter(thread -> thread.getName().startsWith("shelfwise-spapi-"))
                .toList();
    }

    /** One whose bucket holds four calls and then nearly none. */
    private static Shop slow(long seed, int sellers) {
        FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
                .seed(seed)
                .sellers(sellers)
                .products(1)
                .days(1)
                .start();
        Limit plan = new Limit(new BigDecimal("0.001"), 4);
        api.limit(OPERATION, plan);
        return new Shop(api, LimitPlans.bundled().with(OPERATION, plan.ratePerSecond(), plan.burst()));
    }

    private static LimitedCall call(Shop shop) {
        return new LimitedCall(
                shop.api.endpoint().getAuthority(),
                new Caller(
                        shop.api.credentials().applicationId(),
                        shop.api.credentials().sellerId()),
                Catalogue.bundled().operation("sellers", "GET", OPERATION),
                Optional.empty(),
                Priority.INTERACTIVE,
                Duration.ofDays(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
