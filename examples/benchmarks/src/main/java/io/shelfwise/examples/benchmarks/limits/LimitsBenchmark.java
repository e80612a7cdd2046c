package io.shelfwise.examples.benchmarks.limits;

import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Permit;
import io.shelfwise.spapi.limits.RateLimits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What leave to send costs where there is room: acquired, and told of its answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LimitsBenchmark {

    private static final Optional<BigDecimal> RATE = Optional.of(new BigDecimal("1000000000"));

    private final RateLimits limits = RateLimits.inProcess(LimitPlans.bundled());
    private final LimitedCall call = MadeUpCalls.call("seller", MadeUpCalls.plan("1000000000/1000000000"));

    /** One thread. */
    @Benchmark
    public Permit alone() {
        return permit();
    }

    /** Eight threads for the same bucket. */
    @Benchmark
    @Threads(8)
    public Permit eightThreads() {
        return permit();
    }

    private Permit permit() {
        Permit permit = limits.acquire(call).join();
        permit.answered(200, RATE);
        return permit;
    }
}
