package io.shelfwise.examples.benchmarks.limits;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Permit;
import io.shelfwise.spapi.limits.RateLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Backlogs that eight threads work off against a local server, by a real clock. Arguments: how many calls, then plans as
 * rate and burst: {@code 100 2/15 5/10}. Each is run against a server as documented, full and empty, and against ones that
 * really give half and twice the rate.
 */
public final class RealClockBacklogs {

    private static final int THREADS = 8;

    private RealClockBacklogs() {}

    /** Prints a line a backlog. */
    public static void main(String[] args) throws IOException {
        int calls = Integer.parseInt(args[0]);
        Limit warmUp = MadeUpCalls.plan("50/20");
        run(50, warmUp, warmUp, warmUp.burst());
        for (String text : List.of(args).subList(1, args.length)) {
            Limit plan = MadeUpCalls.plan(text);
            print(text + " full ", run(calls, plan, plan, plan.burst()));
            print(text + " empty", run(calls, plan, plan, 0));
            print(text + " half ", run(calls, plan, times(plan, "0.5"), plan.burst()));
            print(text + " twice", run(calls, plan, times(plan, "2"), plan.burst()));
        }
    }

    private static Limit times(Limit plan, String factor) {
        return new Limit(plan.ratePerSecond().multiply(new BigDecimal(factor)), plan.burst());
    }

    private static void print(String name, Outcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d calls, %d times 429, %.2f s, ideal %.2f s, %+.1f %%%n",
                name,
                outcome.calls(),
                outcome.refusals(),
                outcome.seconds(),
                outcome.ideal(),
                (outcome.seconds() / outcome.ideal() - 1) * 100);
    }

    /**
     * How a backlog went.
     *
     * @param calls that succeeded
     * @param refusals answers of 429
     * @param seconds that it took
     * @param ideal seconds that the server's bucket needs for it
     */
    record Outcome(int calls, int refusals, double seconds, double ideal) {}

    static Outcome run(int calls, Limit documented, Limit real, int level) throws IOException {
        RateLimits limits = RateLimits.inProcess(LimitPlans.bundled());
        LimitedCall call = MadeUpCalls.call("seller", documented);
        AtomicInteger left = new AtomicInteger(calls);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refusals = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long start;
        try (BucketServer server = new BucketServer(real, level)) {
            HttpClient http = HttpClient.newHttpClient();
            URI address = server.address();
            start = System.nanoTime();
            CompletableFuture<?>[] workers = IntStream.range(0, THREADS)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                while (left.getAndDecrement() > 0) {
                                    while (!succeeds(
                                            http, address, limits.acquire(call).join())) {
                                        refusals.incrementAndGet();
                                    }
                                    done.incrementAndGet();
                                }
                            },
                            threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(workers).join();
        } finally {
            threads.shutdown();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double ideal = Math.max(0, calls - level) / real.ratePerSecond().doubleValue();
        return new Outcome(done.get(), refusals.get(), seconds, ideal);
    }

    private static boolean succeeds(HttpClient http, URI address, Permit permit) {
        HttpResponse<Void> response = http.sendAsync(
                        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .join();
        Optional<BigDecimal> rate =
                response.headers().firstValue("x-amzn-RateLimit-Limit").map(BigDecimal::new);
        permit.answered(response.statusCode(), rate);
        return response.statusCode() == 200;
    }
}
