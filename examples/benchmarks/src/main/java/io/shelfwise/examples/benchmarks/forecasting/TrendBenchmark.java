package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Methods of trend and season at 1,600 days: series a second, each with its spread. */
@State(Scope.Benchmark)
public class TrendBenchmark extends SeriesBenchmark {

    private static final Forecaster THETA = Forecasters.theta();
    private static final Forecaster DYNAMIC = Forecasters.dynamicOptimisedTheta();
    private static final Forecaster ETS = Forecasters.ets();

    /** The days of each series. */
    @Param("1600")
    public int days = 1600;

    /** Makes the series up. */
    @Setup
    public void makeUp() {
        makeUp(days);
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
}
