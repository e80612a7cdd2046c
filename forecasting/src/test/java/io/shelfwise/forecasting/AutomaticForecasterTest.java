package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class AutomaticForecasterTest {

    private static final Forecaster AUTOMATIC = Forecasters.automatic();

    private static double meanOf(ForecastDistribution forecast, int from, int to) {
        return forecast.sumOver(new Window(from, to)).mean() / (to - from);
    }

    @Test
    void steadyDemandIsForecastAtItsLevelWithANarrowRange() {
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.steady(1, 730, 10), Horizon.days(28));
        DemandDistribution sum = forecast.sumOver(Window.firstDays(28));
        assertThat(sum.mean()).isCloseTo(280, Percentage.withPercentage(5));
        // Poisson demand at a known level has a 95 % quantile of 308.
        assertThat(sum.quantile(0.95)).isBetween(300.0, 330.0);
    }

    @Test
    void quantilesOfFourWeekSumsCoverWhatTheySay() {
        int within50 = 0;
        int within95 = 0;
        int series = 300;
        for (int seed = 0; seed < series; seed++) {
            double rate = 0.1 * Math.pow(200, seed / (double) series);
            double[] units = SampleDemand.poisson(seed, 428, day -> rate * (day % 7 < 5 ? 1.2 : 0.5));
            double sold = Arrays.stream(units, 400, 428).sum();
            DemandDistribution sum = AUTOMATIC
                    .forecast(SampleDemand.series(Arrays.copyOf(units, 400)), Horizon.days(28))
                    .sumOver(Window.firstDays(28));
            within50 += sum.cdf(sold - 0.5) < 0.5 ? 1 : 0;
            within95 += sold <= sum.quantile(0.95) ? 1 : 0;
        }
        assertThat(within50 / (double) series).isBetween(0.42, 0.62);
        assertThat(within95 / (double) series).isBetween(0.93, 0.995);
    }

    @Test
    void demandTooLargeToSquareIsForecastByNumbers() {
        double[] units = SampleDemand.poisson(5, 120, day -> 3);
        units[70] = 1e200;
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.series(units), Horizon.days(14));
        for (int day = 0; day < 14; day++) {
            assertThat(forecast.mean(day)).isNotNegative().isFinite();
        }
        assertThat(forecast.sumOver(Window.firstDays(14)).quantile(0.95))
                .isPositive()
                .isFinite();
    }

    @Test
    void weekendsSellLessWhereTheyAlwaysDid() {
        double[] units = SampleDemand.poisson(3, 364, day -> day % 7 < 5 ? 10 : 2);
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.series(units), Horizon.days(14));
        assertThat(forecast.mean(1)).isCloseTo(10, within(1.5));
        assertThat(forecast.mean(5)).isCloseTo(2, within(0.8));
        assertThat(forecast.explanation().notes()).contains("follows the days of the week");
    }

    @Test
    void januaryAfterTwoChristmasPeaksIsNotForecastAtTheLevelOfDecember() {
        // Two years that end on New Year's Eve; December sells five times as much.
        LocalDate start = LocalDate.of(2023, 1, 1);
        double[] units = SampleDemand.poisson(4, 730, day -> start.plusDays(day).getMonthValue() == 12 ? 20 : 4);
        ForecastDistribution forecast = AUTOMATIC.forecast(DemandSeries.daily(start, units), Horizon.days(365));
        assertThat(meanOf(forecast, 15, 45)).isBetween(3.0, 6.0);
        assertThat(meanOf(forecast, 345, 360)).isGreaterThan(12);
        assertThat(forecast.explanation().notes()).contains("follows the time of the year as earlier years did");
    }

    @Test
    void yearsThatDoNotAgreeGiveNoYearlyPattern() {
        double[] units = SampleDemand.poisson(5, 730, day -> day > 200 && day < 240 ? 30 : 4);
        assertThat(AUTOMATIC
                        .forecast(SampleDemand.series(units), Horizon.days(28))
                        .explanation()
                        .notes())
                .noneMatch(note -> note.contains("time of the year"));
    }

    @Test
    void daysOutOfStockDoNotLowerTheLevel() {
        double[] units = SampleDemand.poisson(6, 400, day -> day >= 360 && day < 385 ? 0 : 8);
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.series(units), Horizon.days(28));
        assertThat(forecast.sumOver(Window.firstDays(28)).mean()).isCloseTo(224, Percentage.withPercentage(8));
        ForecastExplanation explanation = forecast.explanation();
        assertThat(explanation.daysOutOfStock()).isEqualTo(25);
        assertThat(explanation.daysUsed()).isEqualTo(375);
        assertThat(explanation.stockInferred()).isTrue();
        assertThat(explanation.notes()).contains("25 days look out of stock and were left out");
    }

    @Test
    void oneBulkDayBarelyMovesTheLevelButStaysInTheRange() {
        double[] plain = SampleDemand.poisson(7, 400, day -> 3);
        double[] bulk = plain.clone();
        bulk[395] = 400;
        DemandDistribution without =
                AUTOMATIC.forecast(SampleDemand.series(plain), Horizon.days(28)).sumOver(Window.firstDays(28));
        DemandDistribution with =
                AUTOMATIC.forecast(SampleDemand.series(bulk), Horizon.days(28)).sumOver(Window.firstDays(28));
        assertThat(with.mean()).isBetween(without.mean(), 1.6 * without.mean());
        assertThat(with.quantile(0.95)).isGreaterThan(without.quantile(0.95));
    }

    @Test
    void aDyingProductFades() {
        double[] units = SampleDemand.poisson(8, 400, day -> day < 340 ? 5 : 0);
        assertThat(meanOf(AUTOMATIC.forecast(SampleDemand.series(units), Horizon.days(28)), 0, 28))
                .isLessThan(1.5);
    }

    @Test
    void candidatesComeBestFirstAndTheirWeightsAddUp() {
        ForecastExplanation explanation = AUTOMATIC
                .forecast(SampleDemand.steady(9, 200, 4), Horizon.days(28))
                .explanation();
        assertThat(explanation.candidates())
                .hasSize(7)
                .isSortedAccordingTo((a, b) -> Double.compare(a.score(), b.score()));
        assertThat(explanation.candidates().stream()
                        .mapToDouble(ForecastExplanation.Candidate::weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(explanation.model())
                .isEqualTo(
                        "combination led by " + explanation.candidates().get(0).model());
    }

    @Test
    void oneDayIsAnAnswerWithAWideRange() {
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.series(3), Horizon.days(28));
        DemandDistribution sum = forecast.sumOver(Window.firstDays(28));
        assertThat(sum.mean()).isCloseTo(84, within(6.0));
        assertThat(sum.quantile(0.95)).isGreaterThan(1.8 * sum.mean());
        assertThat(forecast.explanation().candidates()).isEmpty();
        assertThat(forecast.explanation().notes()).contains("only 1 day of sales to go by, so the range is wide");
    }

    @Test
    void noHistoryIsNoDemandAndSaysSo() {
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.series(), Horizon.days(28));
        assertThat(forecast.sumOver(Window.firstDays(28)).quantile(0.99)).isZero();
        assertThat(forecast.explanation().notes()).containsExactly("no sales to go by, so no demand is expected");
        assertThat(AUTOMATIC
                        .forecast(SampleDemand.series(new double[60]), Horizon.days(28))
                        .explanation()
                        .notes())
                .containsExactly("nothing was sold in 60 days, so no demand is expected");
    }

    @Test
    void daysBeforeTheLaunchAreNotDaysWithoutDemand() {
        double[] units = SampleDemand.poisson(10, 300, day -> day < 270 ? 0 : 6);
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.series(units), Horizon.days(28));
        assertThat(forecast.explanation().daysUsed()).isBetween(28, 31);
        assertThat(meanOf(forecast, 0, 28)).isCloseTo(6, within(1.2));
    }

    @Test
    void theForecastStartsWhereTheSeriesEnds() {
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.steady(11, 100, 2), Horizon.days(30));
        assertThat(forecast.start()).isEqualTo(SampleDemand.MONDAY.plusDays(100));
        assertThat(forecast.horizon()).isEqualTo(Horizon.days(30));
    }

    @Test
    void windowsAndDaysBeyondTheHorizonAreRefusedByValue() {
        ForecastDistribution forecast = AUTOMATIC.forecast(SampleDemand.steady(12, 100, 2), Horizon.days(30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.sumOver(Window.firstDays(31)))
                .withMessageContaining("day 31")
                .withMessageContaining("day 30");
        assertThatIllegalArgumentException().isThrownBy(() -> forecast.mean(30)).withMessageContaining("day is 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecasters.movingAverage(0))
                .withMessageContaining("days is 0");
    }

    @Test
    void singleModelsStandAlone() {
        DemandSeries demand = SampleDemand.series(2, 4, 6, 8, 10, 12, 14, 16);
        assertThat(Forecasters.movingAverage(2)
                        .forecast(demand, Horizon.days(3))
                        .mean(2))
                .isCloseTo(15, within(1e-9));
        ForecastDistribution theta = Forecasters.theta().forecast(demand, Horizon.days(3));
        assertThat(theta.explanation().model()).isEqualTo("theta");
        assertThat(theta.mean(2) - theta.mean(1)).isCloseTo(1, within(1e-9));
    }
}
