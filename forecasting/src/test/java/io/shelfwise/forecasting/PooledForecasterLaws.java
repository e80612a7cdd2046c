package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every forecast: finite means, and quantiles that rise and are never below zero. */
final class PooledForecasterLaws {

    private static final double[] PROBABILITIES = {0.001, 0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.9999};

    private PooledForecasterLaws() {}

    static void hold(ForecastDistribution forecast) {
        int periods = forecast.horizon().periods();
        for (int i = 0; i < periods; i++) {
            assertThat(forecast.mean(i)).isNotNegative().isFinite();
            DemandDistribution period = forecast.sumOver(Window.day(i));
            assertThat(period.mean()).isCloseTo(forecast.mean(i), within(1e-6 + 1e-9 * forecast.mean(i)));
            quantilesRise(period);
        }
        DemandDistribution all = forecast.sumOver(Window.firstDays(periods));
        assertThat(all.mean()).isNotNegative().isFinite();
        assertThat(all.variance()).isNotNegative().isFinite();
        quantilesRise(all);
    }

    private static void quantilesRise(DemandDistribution demand) {
        double last = 0;
        for (double probability : PROBABILITIES) {
            double quantile = demand.quantile(probability);
            assertThat(quantile).isGreaterThanOrEqualTo(last).isFinite();
            last = quantile;
        }
    }
}
