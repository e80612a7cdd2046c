package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
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

/** Methods of one level at 600 days: series a second, each with its spread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LevelBenchmark {

    private static final int SERIES = 60;
    private static final Horizon HORIZON = Horizon.days(28);

    private static final Forecaster SMOOTHING = Forecasters.simpleExponentialSmoothing();
    private static final Forecaster CROSTON = Forecasters.croston();
    private static final Forecaster SBA = Forecasters.crostonSba();
    private static final Forecaster TSB = Forecasters.tsb();
    private static final Forecaster TSB_OPTIMISED = Forecasters.tsbOptimised();

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

    /** Constant and start level of least squared errors. */
    @Benchmark
    public double ses() {
        return forecast(SMOOTHING);
    }

    /** As published, with its constant given. */
    @Benchmark
    public double croston() {
        return forecast(CROSTON);
    }

    /** Corrected, its spread from a backtest. */
    @Benchmark
    public double sba() {
        return forecast(SBA);
    }

    /** Constants given, its spread from a backtest. */
    @Benchmark
    public double tsb() {
        return forecast(TSB);
    }

    /** The constants that served best so far, its spread from its own errors. */
    @Benchmark
    public double tsbOptimised() {
        return forecast(TSB_OPTIMISED);
    }

    private double forecast(Forecaster forecaster) {
        ForecastDistribution forecast = forecaster.forecast(demand.next(), HORIZON);
        return forecast.mean(0);
    }
}
