package io.shelfwise.examples.benchmarks.forecasting;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.PooledForecaster;
import io.shelfwise.forecasting.SellerDemand;
import io.shelfwise.forecasting.Window;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What learns from all products of a seller, at 600 days: sellers learnt a second, and SKUs forecast a second. */
@State(Scope.Benchmark)
public class PooledBenchmark extends SeriesBenchmark {

    private static final SellerAccount SELLER = SellerAccount.of("made-up", "SELLER");

    /** The days of each series. */
    @Param("600")
    public int days = 600;

    private Forecaster learnt = Forecasters.automatic();

    /** Makes the series up, and learns from them. */
    @Setup
    public void makeUp() {
        makeUp(days);
        learnt = learning();
    }

    /** Learns from sixty products. */
    @Benchmark
    public PooledForecaster learning() {
        return PooledForecaster.train(SellerDemand.of(SELLER, all()), HORIZON);
    }

    /** Once learnt: the stock that covers the horizon nineteen times in twenty. */
    @Benchmark
    public double pooled() {
        ForecastDistribution forecast = learnt.forecast(next(), HORIZON);
        return forecast.sumOver(Window.firstDays(HORIZON.periods())).quantile(0.95);
    }
}
