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

/** Methods of trend and season at 1,600 days: series a second, each with its spread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrendBenchmark {

    private static final int SERIES = 60;
    private static final Horizon HORIZON = Horizon.days(28);

    private static final Forecaster THETA = Forecasters.theta();
    private static final Forecaster DYNAMIC = Forecasters.dynamicOptimisedTheta();
    private static final Forecaster ETS = Forecasters.ets();

    /** The days of each series. */
    @Param("1600")
    public int days = 1600;

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

    /** The standard method, seasonally adjusted. */
    @Benchmark
    public double theta() {
        return forecast(THETA);
    }

    /** Theta and constant optimised, on a line that follows. */
    @Benchmark
    public double dynamicOptimisedTheta() {
        return forecast(DYNAMIC);
    }

    /** The model of least AICc of all that the series admits. */
    @Benchmark
    public double ets() {
        return forecast(ETS);
    }

    private double forecast(Forecaster forecaster) {
        ForecastDistribution forecast = forecaster.forecast(demand.next(), HORIZON);
        return forecast.mean(0);
    }
}
