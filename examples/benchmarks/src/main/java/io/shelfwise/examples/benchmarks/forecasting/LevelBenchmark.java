package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Methods of one level at 600 days: series a second, each with its spread. */
@State(Scope.Benchmark)
public class LevelBenchmark extends SeriesBenchmark {

    private static final Forecaster SMOOTHING = Forecasters.simpleExponentialSmoothing();
    private static final Forecaster CROSTON = Forecasters.croston();
    private static final Forecaster SBA = Forecasters.crostonSba();
    private static final Forecaster TSB = Forecasters.tsb();
    private static final Forecaster TSB_OPTIMISED = Forecasters.tsbOptimised();

    /** The days of each series. */
    @Param("600")
    public int days = 600;

    /** Makes the series up. */
    @Setup
    public void makeUp() {
        makeUp(days);
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
}
