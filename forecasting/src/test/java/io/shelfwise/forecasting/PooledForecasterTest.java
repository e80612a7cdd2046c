package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PooledForecasterTest {

    private static final Horizon FOUR_WEEKS = Horizon.days(28);
    private static final List<DemandSeries> SELLER = MadeUpSeller.days(60, 250);
    private static final PooledForecaster POOLED = MadeUpSeller.train(SELLER, 28);
    private static final List<DemandSeries> SMALL = MadeUpSeller.days(20, 150);
    private static final PooledForecaster OF_SMALL = MadeUpSeller.train(SMALL, 14);

    private static void assertSame(ForecastDistribution one, ForecastDistribution other, double percent) {
        int days = one.horizon().periods();
        for (int day = 0; day < days; day++) {
            assertThat(other.mean(day)).isCloseTo(one.mean(day), Percentage.withPercentage(percent));
        }
        assertThat(other.sumOver(Window.firstDays(days)).quantile(0.9))
                .isCloseTo(one.sumOver(Window.firstDays(days)).quantile(0.9), Percentage.withPercentage(percent));
    }

    private static double meanOfWeekday(ForecastDistribution forecast, int first) {
        double sum = 0;
        for (int day = first; day < 28; day += 7) {
            sum += forecast.mean(day) / 4;
        }
        return sum;
    }

    @Test
    void aNewProductTakesTheWeekFromTheOthers() {
        double[] units = SampleDemand.poisson(1000, 21, day -> 2);
        DemandSeries fresh = DemandSeries.daily(SampleDemand.MONDAY.plusDays(231), units);
        ForecastDistribution forecast = POOLED.forecast(fresh, FOUR_WEEKS);
        assertThat(meanOfWeekday(forecast, 5)).isLessThan(0.75 * meanOfWeekday(forecast, 1));
        assertThat(forecast.sumOver(Window.firstDays(28)).mean()).isBetween(35.0, 75.0);
        ForecastDistribution alone = Forecasters.automatic().forecast(fresh, FOUR_WEEKS);
        assertThat(meanOfWeekday(alone, 5)).isGreaterThan(0.8 * meanOfWeekday(alone, 1));
    }

    @Test
    void briskProductsAreForecastAtTheirLevelByWeekday() {
        ForecastDistribution forecast = POOLED.forecast(SELLER.get(59), FOUR_WEEKS);
        double rate = 0.3 * Math.pow(60, 59 / 60.0);
        // 250 days are 35 weeks and 5 days, so the first forecast day is a Saturday, the fourth a Tuesday.
        assertThat(meanOfWeekday(forecast, 3)).isCloseTo(rate, Percentage.withPercentage(15));
        assertThat(meanOfWeekday(forecast, 0)).isCloseTo(0.4 * rate, Percentage.withPercentage(25));
    }

    @Test
    void aSmoothSellerWithAYearlySeasonIsForecastBetterThanByAFlatMean() {
        List<DemandSeries> all = MadeUpSeller.seasonal(Frequency.WEEKLY, 6, 169);
        List<DemandSeries> past = MadeUpSeller.each(all, series -> series.slice(0, 156));
        PooledForecaster pooled = MadeUpSeller.train(past, 13);
        double pooledMiss = 0;
        double flatMiss = 0;
        for (int p = 0; p < all.size(); p++) {
            ForecastDistribution forecast = pooled.forecast(past.get(p), Horizon.periods(13));
            double flat = past.get(p).sumOfLast(156) / 156;
            for (int week = 0; week < 13; week++) {
                double came = all.get(p).units(156 + week);
                pooledMiss += Math.abs(forecast.mean(week) - came);
                flatMiss += Math.abs(flat - came);
            }
        }
        assertThat(pooledMiss).isLessThan(0.4 * flatMiss);
    }

    @Test
    void equalSeedsGiveEqualAnswers() {
        ForecastDistribution again = MadeUpSeller.train(SMALL, 14).forecast(SMALL.get(7), Horizon.days(14));
        assertSame(OF_SMALL.forecast(SMALL.get(7), Horizon.days(14)), again, 0);
    }

    @Test
    void theOrderOfTheSeriesHardlyMatters() {
        List<DemandSeries> shuffled = new ArrayList<>(SMALL);
        Collections.shuffle(shuffled, new Random(1));
        PooledForecaster other = MadeUpSeller.train(shuffled, 14);
        double sum = 0;
        double otherSum = 0;
        for (DemandSeries series : SMALL.subList(10, 20)) {
            double mean = fortnight(OF_SMALL, series);
            double otherMean = fortnight(other, series);
            assertThat(otherMean).isCloseTo(mean, Percentage.withPercentage(15));
            sum += mean;
            otherSum += otherMean;
        }
        assertThat(otherSum).isCloseTo(sum, Percentage.withPercentage(4));
    }

    private static double fortnight(Forecaster forecaster, DemandSeries series) {
        return forecaster
                .forecast(series, Horizon.days(14))
                .sumOver(Window.firstDays(14))
                .mean();
    }

    @Test
    void whatWasLearntSurvivesSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(OF_SMALL);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PooledForecaster read = (PooledForecaster) in.readObject();
            assertThat(read).hasToString(OF_SMALL.toString());
            for (DemandSeries series : SMALL) {
                assertSame(OF_SMALL.forecast(series, Horizon.days(14)), read.forecast(series, Horizon.days(14)), 0);
            }
        }
    }

    @Test
    void whatWasSoldOnAMaskedDayNeverMatters() {
        List<DemandSeries> masked = new ArrayList<>();
        List<DemandSeries> others = new ArrayList<>();
        for (int p = 0; p < SMALL.size(); p++) {
            Random random = new Random(p);
            double[] units = SMALL.get(p).units();
            double[] changed = units.clone();
            boolean[] inStock = new boolean[units.length];
            for (int day = 0; day < units.length; day++) {
                inStock[day] = random.nextInt(5) > 0;
                changed[day] = inStock[day] ? units[day] : random.nextInt(1000) / 7.0;
            }
            masked.add(SampleDemand.series(units).withInStock(inStock));
            others.add(SampleDemand.series(changed).withInStock(inStock));
        }
        PooledForecaster one = MadeUpSeller.train(masked, 14);
        PooledForecaster other = MadeUpSeller.train(others, 14);
        for (int p = 0; p < SMALL.size(); p++) {
            assertSame(
                    one.forecast(masked.get(p), Horizon.days(14)), other.forecast(others.get(p), Horizon.days(14)), 0);
        }
    }

    @Test
    void fractionalDemandTimesAFactorIsForecastTimesThatFactor() {
        List<DemandSeries> tenths = MadeUpSeller.each(SMALL, series -> times(series, 0.1));
        List<DemandSeries> larger = MadeUpSeller.each(tenths, series -> times(series, 64));
        PooledForecaster one = MadeUpSeller.train(tenths, 14);
        PooledForecaster other = MadeUpSeller.train(larger, 14);
        for (int p = 5; p < SMALL.size(); p++) {
            ForecastDistribution small = one.forecast(tenths.get(p), Horizon.days(14));
            ForecastDistribution large = other.forecast(larger.get(p), Horizon.days(14));
            for (int day = 0; day < 14; day++) {
                assertThat(large.mean(day)).isCloseTo(64 * small.mean(day), Percentage.withPercentage(2));
            }
            DemandDistribution sum = small.sumOver(Window.firstDays(14));
            DemandDistribution largeSum = large.sumOver(Window.firstDays(14));
            assertThat(largeSum.quantile(0.9)).isCloseTo(64 * sum.quantile(0.9), Percentage.withPercentage(2));
        }
    }

    private static DemandSeries times(DemandSeries series, double factor) {
        return DemandSeries.of(
                series.frequency(),
                series.start(),
                Arrays.stream(series.units()).map(value -> value * factor).toArray());
    }

    @Test
    void datesMovedByWholeWeeksMoveTheForecast() {
        PooledForecaster before1970 =
                MadeUpSeller.train(MadeUpSeller.each(SMALL, PooledForecasterTest::sixtyYearsEarlier), 14);
        for (DemandSeries series : SMALL) {
            ForecastDistribution here = OF_SMALL.forecast(series, Horizon.days(14));
            ForecastDistribution there = before1970.forecast(sixtyYearsEarlier(series), Horizon.days(14));
            assertThat(there.start()).isEqualTo(here.start().minusWeeks(3120));
            assertSame(here, there, 0);
        }
    }

    private static DemandSeries sixtyYearsEarlier(DemandSeries series) {
        return DemandSeries.daily(series.start().minusWeeks(3120), series.units());
    }

    @Test
    void aSumCoversItsLargestPeriodAndAWiderWindowNeverNeedsLess() {
        for (DemandSeries series : SELLER) {
            ForecastDistribution forecast = POOLED.forecast(series, FOUR_WEEKS);
            for (double probability : new double[] {0.05, 0.5, 0.9, 0.99}) {
                double narrower = 0;
                for (int days = 1; days <= 28; days++) {
                    double needed = forecast.sumOver(Window.firstDays(days)).quantile(probability);
                    double last = forecast.sumOver(Window.day(days - 1)).quantile(probability);
                    assertThat(needed).isGreaterThanOrEqualTo(Math.max(last, narrower));
                    narrower = needed;
                }
            }
        }
    }

    @Test
    void aSingleDayHasItsMeanAndQuantilesRise() {
        for (DemandSeries series : SELLER) {
            PooledForecasterLaws.hold(POOLED.forecast(series, FOUR_WEEKS));
        }
    }

    @Test
    void sumsOfLumpyDemandAreCoveredAsOftenAsTheySay() {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < 60; p++) {
            Random random = new Random(p);
            double[] units = new double[250];
            for (int day = 0; day < units.length; day++) {
                double size = Math.exp(1.5 * random.nextGaussian());
                units[day] = random.nextInt(4) == 0 ? Math.ceil(2 * size) : 0;
            }
            all.add(SampleDemand.series(units));
        }
        PooledForecaster pooled = MadeUpSeller.train(MadeUpSeller.each(all, series -> series.slice(0, 222)), 28);
        double typical = 0;
        double expected = 0;
        double came = 0;
        int belowMedian = 0;
        int covered = 0;
        for (DemandSeries series : all) {
            ForecastDistribution forecast = pooled.forecast(series.slice(0, 222), FOUR_WEEKS);
            DemandDistribution sum = forecast.sumOver(Window.firstDays(28));
            double sold = series.sumOfLast(28);
            came += sold;
            expected += sum.mean();
            belowMedian += sold <= sum.quantile(0.5) ? 1 : 0;
            covered += sold <= sum.quantile(0.95) ? 1 : 0;
            for (int day = 0; day < 28; day++) {
                typical += forecast.mean(day);
            }
        }
        assertThat(typical).isLessThan(0.95 * came);
        assertThat(expected).isCloseTo(came, Percentage.withPercentage(25));
        assertThat(belowMedian).isBetween(20, 40);
        assertThat(covered).isBetween(53, 60);
    }

    @Test
    void aProductOutOfStockWhileAllOthersDoubledIsTakenToHaveDoubled() {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < 40; p++) {
            all.add(SampleDemand.series(SampleDemand.poisson(p, 200, day -> day < 180 ? 2 : 4)));
        }
        double[] units = SampleDemand.poisson(77, 200, day -> 2);
        boolean[] inStock = new boolean[200];
        Arrays.fill(inStock, 0, 180, true);
        all.add(SampleDemand.series(units).withInStock(inStock));
        ForecastDistribution forecast = MadeUpSeller.train(all, 14).forecast(all.get(40), Horizon.days(14));
        assertThat(meanOfDays(forecast, 14)).isBetween(2.7, 4.5);
    }

    @Test
    void aProductOutOfStockForWeeksKeepsItsLevel() {
        List<DemandSeries> all = new ArrayList<>();
        for (int p = 0; p < 40; p++) {
            boolean[] inStock = new boolean[200];
            Arrays.fill(inStock, 0, 200 - p, true);
            all.add(SampleDemand.series(SampleDemand.poisson(p, 200, day -> 5)).withInStock(inStock));
        }
        PooledForecaster pooled = MadeUpSeller.train(all, 14);
        for (DemandSeries series : all) {
            assertThat(meanOfDays(pooled.forecast(series, Horizon.days(14)), 14))
                    .isBetween(4.0, 6.0);
        }
    }

    private static double meanOfDays(ForecastDistribution forecast, int days) {
        double sum = 0;
        for (int day = 0; day < days; day++) {
            sum += forecast.mean(day) / days;
        }
        return sum;
    }

    @Test
    void aSellerWithoutSeriesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MadeUpSeller.train(List.of(), 14))
                .withMessageContaining("no series")
                .withMessageContaining(MadeUpSeller.ACCOUNT.toString());
    }

    @Test
    void aSeriesOfAnotherFrequencyIsRefused() {
        DemandSeries weeks = DemandSeries.of(Frequency.WEEKLY, LocalDate.of(2024, 1, 1), 1, 2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_SMALL.forecast(weeks, Horizon.days(14)))
                .withMessageContaining("P7D")
                .withMessageContaining("season of 7 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OF_SMALL.forecast(SMALL.get(0).withSeason(28), Horizon.days(14)))
                .withMessageContaining("season=28");
    }

    @Test
    void theExplanationSaysWhatWasLearntFrom() {
        ForecastExplanation explanation =
                OF_SMALL.forecast(SMALL.get(19), Horizon.days(14)).explanation();
        assertThat(explanation.model()).startsWith("pooled, from ");
        assertThat(explanation.daysUsed()).isEqualTo(150);
        assertThat(explanation.notes()).anyMatch(note -> note.endsWith("past forecasts of 20 products"));
        assertThat(explanation.candidates().get(0).score()).isCloseTo(0.7, within(0.6));
    }
}
