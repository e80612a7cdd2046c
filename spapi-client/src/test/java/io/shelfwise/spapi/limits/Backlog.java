package io.shelfwise.spapi.limits;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Calls that eight callers work off as fast as the limiter lets them, against an exact bucket behind a network that takes 20
 * to 220 ms for both ways. Refused attempts are repeated.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what becomes of calls shows elsewhere
final class Backlog {

    private static final int CALLERS = 8;

    private final VirtualTime time;
    private final RateLimits limits;
    private final LimitedCall call;
    private final ExactBucket server;
    private final Optional<BigDecimal> header;
    private final Random random;
    private final Way way;
    private int left;
    private int refusals;
    private int attempts;
    private long end;

    /** Which part of a round trip lies before the server. */
    enum Way {
        THERE,
        BACK,
        BOTH
    }

    Backlog(
            VirtualTime time,
            RateLimits limits,
            LimitedCall call,
            ExactBucket server,
            String header,
            Way way,
            long seed) {
        this.time = time;
        this.limits = limits;
        this.call = call;
        this.server = server;
        this.header = Optional.of(header).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        this.way = way;
        this.random = new Random(seed);
    }

    static LimitedCall call(String operation, Limit plan) {
        OperationSpec spec = new OperationSpec(
                "made-up", operation, "GET", "/x", Optional.of(plan), Optional.empty(), Set.of(), List.of(), Map.of());
        return new LimitedCall(
                "localhost",
                new Caller("app", "seller"),
                spec,
                Optional.empty(),
                Priority.BATCH,
                Duration.ofDays(1000));
    }

    Backlog run(int calls) {
        left = calls;
        for (int i = 0; i < CALLERS; i++) {
            next();
        }
        time.passAll();
        return this;
    }

    private void next() {
        if (left > 0) {
            left--;
            attempt();
        }
    }

    private void attempt() {
        limits.acquire(call).thenAccept(this::send);
    }

    private void send(Permit permit) {
        attempts++;
        long trip = trip(random);
        long there = there(way, trip, random);
        time.later(there, () -> {
            boolean taken = server.takes(time.nanos());
            time.later(trip - there, () -> answered(permit, taken));
        });
    }

    private void answered(Permit permit, boolean taken) {
        end = time.nanos();
        permit.answered(taken ? 200 : 429, taken ? header : Optional.empty());
        if (taken) {
            next();
        } else {
            refusals++;
            attempt();
        }
    }

    int refusals() {
        return refusals;
    }

    int attempts() {
        return attempts;
    }

    double seconds() {
        return end / 1e9;
    }

    /**
     * The seconds that it would take if nobody held calls back but the server, which let them wait instead of refusing
     * them; after a first call alone.
     */
    static double ideal(int calls, ExactBucket server, Way way, long seed) {
        VirtualTime time = new VirtualTime();
        Random random = new Random(seed);
        int[] left = {calls};
        Runnable[] next = {() -> {}};
        next[0] = () -> {
            if (left[0]-- > 0) {
                long trip = trip(random);
                long there = there(way, trip, random);
                time.later(there, () -> time.later(server.waits(time.nanos()) + trip - there, next[0]));
            }
        };
        next[0].run();
        time.step();
        time.step();
        for (int i = 1; i < CALLERS; i++) {
            next[0].run();
        }
        time.passAll();
        return time.nanos() / 1e9;
    }

    private static long trip(Random random) {
        return (long) ((0.02 + 0.2 * random.nextDouble()) * 1e9);
    }

    private static long there(Way way, long trip, Random random) {
        return switch (way) {
            case THERE -> trip;
            case BACK -> 0;
            case BOTH -> (long) (trip * random.nextDouble());
        };
    }
}
