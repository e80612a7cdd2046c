package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Horizon;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The made-up series that forecasts are timed on, and a plain loop over them for scale. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class SeriesBenchmark {

    static final Horizon HORIZON = Horizon.days(28);
    private static final int SERIES = 60;

    private MadeUpDemand demand = new MadeUpDemand(1, 1);

    SeriesBenchmark() {}

    /** Makes the series up. */
    final void makeUp(int days) {
        demand = new MadeUpDemand(SERIES, days);
    }

    /** The series in turn. */
    final DemandSeries next() {
        return demand.next();
    }

    final List<DemandSeries> all() {
        return demand.all();
    }

    /** The first mean of the next series, so that nothing is left out as unused. */
    final double forecast(Forecaster forecaster) {
        return forecaster.forecast(next(), HORIZON).mean(0);
    }

    /** One pass of exponential smoothing with a fixed constant over the same numbers: what a plain loop takes. */
    @Benchmark
    public double plainLoop() {
        double[] units = next().units();
        double level = units[0];
        for (double each : units) {
            level += 0.1 * (each - level);
        }
        return level;
    }
}
