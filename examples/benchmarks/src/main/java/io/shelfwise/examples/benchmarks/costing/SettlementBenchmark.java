package io.shelfwise.examples.benchmarks.costing;

import io.shelfwise.costing.settlement.ReconciledSettlement;
import io.shelfwise.costing.settlement.SettlementReconciler;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A settlement reconciled from rows, in a heap of 256 MB; making the rows up is part of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class SettlementBenchmark {

    /** How many lines. */
    @Param("1000000")
    public int lines = 1_000_000;

    /** The rows made up and counted, with no reconciler. */
    @Benchmark
    public long rowsAlone() {
        AtomicLong rows = new AtomicLong();
        new MadeUpSettlement(lines).forEach(row -> rows.incrementAndGet());
        return rows.get();
    }

    /** The settlement, every line in its category and the total against the deposit. */
    @Benchmark
    public List<ReconciledSettlement> reconciled() {
        SettlementReconciler reconciler = SettlementReconciler.of(SettlementTaxonomy.bundled());
        new MadeUpSettlement(lines).forEach(row -> reconciler.add("made-up.txt", row));
        return reconciler.settlements();
    }
}
