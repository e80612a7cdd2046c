package io.shelfwise.examples.benchmarks.costing;

import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeSchedules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All fees of many products: the first iteration is cold, as a command is; the last are what a server sees. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 6)
public class FeesBenchmark {

    /** How many products. */
    @Param("100000")
    public int products = 100_000;

    private FeeSchedules schedules = FeeSchedules.of(List.of());
    private List<FeeInput> inputs = List.of();

    /** Reads the schedules and makes the products up. */
    @Setup
    public void makeUp() {
        schedules = FeeSchedules.bundled();
        inputs = new MadeUpProducts().list(products);
    }

    /** The fees of each product, added up in cents. */
    @Benchmark
    public long estimated() {
        long cents = 0;
        for (FeeInput input : inputs) {
            FeeEstimate estimate = schedules.estimate(input);
            cents += estimate.total().minorUnits();
        }
        return cents;
    }
}
