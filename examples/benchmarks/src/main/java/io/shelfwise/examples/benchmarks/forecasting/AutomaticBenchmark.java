package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
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

/** What hosts use, at 600 days: SKUs a second, with backtests and a quantile of the sum. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AutomaticBenchmark {

    private static final int SERIES = 60;
    private static final Horizon HORIZON = Horizon.days(28);

    private static final Forecaster AUTOMATIC = Forecasters.automatic();

    /** The days of each series. */
    @Param("600")
    public int days = 600;

    private MadeUpDemand demand = new MadeUpDemand(1, 1);

    /** Makes the series up. */
    @Setup
    public void makeUp() {
        demand = new MadeUpDemand(SERIES, days);
    }

    /** One pass of exponential smoothing with a fixed constant over the same numbers: what a plain loop takes. */
    @Benchmark
    public double plainLoop() {
        double[] units = demand.next().units();
        double level = units[0];
        for (double each : units) {
            level += 0.1 * (each - level);
        }
        return level;
    }

    /** Backtests, weights and the stock that covers the horizon nineteen times in twenty. */
    @Benchmark
    public double automatic() {
        ForecastDistribution forecast = AUTOMATIC.forecast(demand.next(), HORIZON);
        return forecast.sumOver(Window.firstDays(HORIZON.periods())).quantile(0.95);
    }
}
