package io.shelfwise.forecasting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandFuturesTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 2, 20, 400})
    void sumsFromTheFirstDayAreTheForecasts(double rate) {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 60, rate);
        double[][] futures = DemandFutures.draw(forecast, TimelineSettings.days(60));

        for (int days : new int[] {1, 7, 30, 60}) {
            DemandDistribution sum = forecast.sumOver(Window.firstDays(days));
            double[] drawn = sums(futures, 0, days);
            double deviation = Math.sqrt(sum.variance());
            assertThat(mean(drawn)).isCloseTo(sum.mean(), within(0.02 * deviation));
            assertThat(deviation(drawn)).isCloseTo(deviation, within(0.02 * deviation));
            assertThat(drawn[949]).isCloseTo(sum.quantile(0.9495), within(1 + 0.02 * deviation));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 2, 20, 400})
    void sumsOfLaterDaysAreClose(double rate) {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 60, rate);
        double[][] futures = DemandFutures.draw(forecast, TimelineSettings.days(60));

        DemandDistribution sum = forecast.sumOver(new Window(30, 60));
        double deviation = Math.sqrt(sum.variance());
        double[] drawn = sums(futures, 30, 60);
        assertThat(mean(drawn)).isCloseTo(sum.mean(), within(0.03 * deviation));
        assertThat(deviation(drawn)).isCloseTo(deviation, within(0.1 * deviation));
    }

    private static double[] sums(double[][] futures, int from, int to) {
        return Arrays.stream(futures)
                .mapToDouble(future -> Arrays.stream(future, from, to).sum())
                .sorted()
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / values.length);
    }
}
