package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.models.FlatFit;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelForecasterTest {

    /** Expects the sum of what it was shown, and nothing of what it was not. */
    private static final PointModel SUM = new PointModel() {
        @Override
        public String name() {
            return "sum";
        }

        @Override
        public PointFit fit(double[] values, int season) {
            return new FlatFit(
                    Arrays.stream(values).filter(value -> !Double.isNaN(value)).sum(), 30);
        }
    };

    private static ForecastDistribution forecast(PointModel model, DemandSeries demand) {
        return new ModelForecaster(model).forecast(demand, Horizon.days(10));
    }

    @Test
    void daysMostlyInStockAreScaledUpAndOthersAreNotObserved() {
        DemandSeries demand = SampleDemand.series(8, 3, 6).withInStockShares(1, 0.4, 0.75);
        ForecastDistribution forecast = forecast(SUM, demand);
        assertThat(forecast.mean(0)).isEqualTo(16);
        assertThat(forecast.explanation().daysUsed()).isEqualTo(2);
        assertThat(forecast.explanation().daysOutOfStock()).isEqualTo(1);
        assertThat(forecast.sumOver(Window.day(0)).quantile(0.9)).isEqualTo(23);
    }

    @Test
    void meansBelowZeroAreZeroAndAddNothingToAWindow() {
        PointFit falling = new PointFit() {
            @Override
            public double mean(int step) {
                return 2 - step;
            }

            @Override
            public double variance(int from, int to) {
                return 4;
            }

            @Override
            public List<String> notes() {
                return List.of("falls by one a day");
            }
        };
        ForecastDistribution forecast = new ModelForecast(
                SampleDemand.MONDAY,
                Horizon.days(10),
                falling,
                0,
                true,
                Explanations.ofModel("falling", new double[3]));
        assertThat(forecast.mean(9)).isZero();
        assertThat(forecast.sumOver(Window.firstDays(10)).mean()).isEqualTo(3);
        assertThat(forecast.sumOver(new Window(2, 10)).quantile(0.99)).isZero();
        assertThat(forecast.explanation().notes()).containsExactly("falls by one a day");
    }

    @Test
    void theVarianceOfCountsFallsWithTheirMean() {
        for (boolean whole : new boolean[] {true, false}) {
            ForecastDistribution forecast = new ModelForecast(
                    SampleDemand.MONDAY,
                    Horizon.days(5),
                    new FlatFit(2, 12),
                    8,
                    whole,
                    Explanations.ofModel("flat", new double[3]));
            // A quarter of the usual 40 in five days, so a quarter of the variance of 60.
            assertThat(forecast.sumOver(Window.firstDays(5)).variance()).isCloseTo(whole ? 15 : 60, within(1e-9));
        }
    }

    @Test
    void wholeUnitsThatVaryLittleAreRoundedGammaWhereManyAndPoissonWhereFew() {
        DemandDistribution many = MomentDemand.of(400, 25, true);
        assertThat(many.quantile(0.975)).isEqualTo(410);
        assertThat(many.cdf(400)).isCloseTo(0.54, within(0.01));
        assertThat(MomentDemand.of(4, 0, true).variance()).isEqualTo(4);
        assertThat(MomentDemand.of(4, 0, false).quantile(0.99)).isCloseTo(4, within(1e-4));
    }

    @Test
    void fractionsAreGamma() {
        // An exponential distribution of mean 2.5 has its median at 2.5 ln 2.
        assertThat(MomentDemand.of(2.5, 6.25, false).quantile(0.5)).isCloseTo(2.5 * Math.log(2), within(1e-9));
    }

    @Test
    void hugeAndVanishingMomentsAreAnswered() {
        for (double mean : new double[] {0, 1e-300, 1e-8, 1, 1e9, 1e150, 1e300}) {
            for (double variance : new double[] {0, 1e-300, 1, 1e300, Double.POSITIVE_INFINITY}) {
                assertThat(MomentDemand.of(mean, variance, false).quantile(0.9)).isNotNegative();
                assertThat(MomentDemand.of(mean, variance, true).quantile(0.9)).isNotNegative();
            }
        }
    }

    @Test
    void daysBeyondTheHorizonAreRefused() {
        ForecastDistribution forecast = forecast(SUM, SampleDemand.series(1, 2));
        assertThatThrownBy(() -> forecast.mean(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10");
        assertThatThrownBy(() -> forecast.sumOver(Window.firstDays(11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11");
    }
}
