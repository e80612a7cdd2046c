package io.shelfwise.examples.benchmarks.costing;

import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.ledger.LedgerBooks;
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

/** Events into books: once, cold, within 2 GB. Making the events up is part of each; {@link #eventsAlone} tells how much. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LedgerBenchmark {

    private static final int EVENTS_A_SKU = 100;

    /** How many events, a hundred of each SKU. */
    @Param("1000000")
    public int events = 1_000_000;

    /** The events made up and added up, with no ledger. */
    @Benchmark
    public long eventsAlone() {
        AtomicLong units = new AtomicLong();
        events().forEach(event -> units.addAndGet(event.quantity().longValue()));
        return units.get();
    }

    /** Events into first-in-first-out books. */
    @Benchmark
    public LedgerBooks booked() {
        return books(CostingMethod.FIFO);
    }

    /** Events into weighted-average books. */
    @Benchmark
    public LedgerBooks averaged() {
        return books(CostingMethod.WEIGHTED_AVERAGE);
    }

    /** Events into first-in-first-out books, and the proof that no cost was lost. */
    @Benchmark
    public List<Balance> proved() {
        return ConservationCheck.of(books(CostingMethod.FIFO));
    }

    private LedgerBooks books(CostingMethod method) {
        CostLedger ledger = CostLedger.of(method);
        events().forEach(ledger::add);
        return ledger.books();
    }

    private MadeUpEvents events() {
        return new MadeUpEvents(events, Math.max(1, events / EVENTS_A_SKU));
    }
}
