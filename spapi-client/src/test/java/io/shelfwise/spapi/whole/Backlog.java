package io.shelfwise.spapi.whole;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** Calls that eight threads work off by the whole client, over HTTP, against the fake's exact bucket, by a real clock. */
record Backlog(Limit plan, Server server, int calls, double factor, boolean isFar) {

    private static final String OPERATION = "getMarketplaceParticipations";
    private static final int THREADS = 8;
    private static final double NANOS = 1e9;

    /** What the server really does. */
    enum Server {
        FULL(1),
        EMPTY(1),
        HALF(0.5),
        TWICE(2);

        final double rate;

        Server(double rate) {
            this.rate = rate;
        }
    }

    /**
     * How a backlog went.
     *
     * @param done calls that succeeded
     * @param refusals answers of 429
     * @param seconds that it took
     * @param ideal seconds that the server's bucket needs, were everything else to take no time
     */
    record Outcome(int done, int refusals, double seconds, double ideal) {

        double excess() {
            return seconds / ideal - 1;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d calls, %d times 429, %.1f s, ideal %.1f s, %+.1f %%",
                    done,
                    refusals,
                    seconds,
                    ideal,
                    excess() * 100);
        }
    }

    Outcome run() throws Exception {
        FakeSellingPartnerApi api =
                FakeSellingPartnerApi.builder().rateFactor(factor).days(1).start();
        LimitPlans plans = LimitPlans.bundled().with(OPERATION, plan.ratePerSecond(), plan.burst());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Shop shop = new Shop(api, plans.times(factor));
                SellingPartnerClient client = shop.client().httpClient(http()).build()) {
            client.operation("getServiceJobs")
                    .parameter("marketplaceIds", "ATVPDKIKX0DER")
                    .send(); // logs in
            prepare(api);
            long start = System.nanoTime();
            int done = workOff(client, threads);
            double seconds = (System.nanoTime() - start) / NANOS;
            return new Outcome(done, api.counts().throttled(OPERATION), seconds, ideal());
        } finally {
            threads.shutdown();
        }
    }

    private void prepare(FakeSellingPartnerApi api) {
        api.faults().rate(Fault.HALF_RATE, OPERATION, server == Server.HALF ? 1 : 0);
        api.faults().rate(Fault.DOUBLE_RATE, OPERATION, server == Server.TWICE ? 1 : 0);
        api.limit(OPERATION, plan);
        if (server == Server.EMPTY) {
            api.drainBuckets();
        }
    }

    private int workOff(SellingPartnerClient client, ExecutorService threads) {
        AtomicInteger left = new AtomicInteger(calls);
        AtomicInteger done = new AtomicInteger();
        List<CompletableFuture<Void>> workers = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> {
                            while (left.getAndDecrement() > 0) {
                                client.sellers().getMarketplaceParticipations();
                                done.incrementAndGet();
                            }
                        },
                        threads))
                .limit(THREADS)
                .toList();
        workers.forEach(CompletableFuture::join);
        return done.get();
    }

    private double ideal() {
        double atOnce = server == Server.EMPTY ? 0 : plan.burst();
        double rate = plan.ratePerSecond().multiply(BigDecimal.valueOf(factor)).doubleValue() * server.rate;
        return (calls - atOnce) / rate;
    }

    /** 20 to 220 ms away, if it is far, of which any part is the way there. */
    private OkHttpClient http() {
        Interceptor way = chain -> {
            long trip = (long) ((0.02 + 0.2 * ThreadLocalRandom.current().nextDouble()) * NANOS);
            long there = (long) (trip * ThreadLocalRandom.current().nextDouble());
            LockSupport.parkNanos(there);
            try {
                return chain.proceed(chain.request());
            } finally {
                LockSupport.parkNanos(trip - there);
            }
        };
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        return isFar ? http.addInterceptor(way).build() : http.build();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s/s, burst %d, %s",
                plan.ratePerSecond(),
                plan.burst(),
                server.name().toLowerCase(Locale.ROOT));
    }
}
