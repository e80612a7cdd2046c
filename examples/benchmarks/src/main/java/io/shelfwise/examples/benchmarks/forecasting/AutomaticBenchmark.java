package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Window;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What hosts use, at 600 days: SKUs a second, with backtests and a quantile of the sum. */
@State(Scope.Benchmark)
public class AutomaticBenchmark extends SeriesBenchmark {

    private static final Forecaster AUTOMATIC = Forecasters.automatic();

    /** The days of each series. */
    @Param("600")
    public int days = 600;

    /** Makes the series up. */
    @Setup
    public void makeUp() {
        makeUp(days);
    }

    /** Backtests, weights and the stock that covers the horizon nineteen times in twenty. */
    @Benchmark
    public double automatic() {
        ForecastDistribution forecast = AUTOMATIC.forecast(next(), HORIZON);
        return forecast.sumOver(Window.firstDays(HORIZON.periods())).quantile(0.95);
    }
}
