package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What holds for every textbook method that comes as a forecaster. */
class ModelForecastersPropertyTest {

    private static final LocalDate START = LocalDate.of(2023, 3, 1);
    private static final double[] PROBABILITIES = {0.001, 0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.9999};
    private static final int[] SEASONS = {1, 4, 7, 12, 52};
    private static final List<Forecaster> ALL = List.of(
            Forecasters.naive(),
            Forecasters.seasonalNaive(),
            Forecasters.seasonalNaiveWithDrift(),
            Forecasters.simpleExponentialSmoothing(),
            Forecasters.holt(),
            Forecasters.dampedHolt(),
            Forecasters.holtWinters(),
            Forecasters.multiplicativeHoltWinters(),
            Forecasters.ets(),
            Forecasters.smoothingCombination(),
            Forecasters.theta(),
            Forecasters.optimisedTheta(),
            Forecasters.dynamicTheta(),
            Forecasters.dynamicOptimisedTheta());

    /** Whole units: mostly small, sometimes huge, with any share of zeros. */
    @Provide
    Arbitrary<double[]> units() {
        Arbitrary<Double> sold = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0.0)),
                Tuple.of(6, Arbitraries.integers().between(1, 20).map(Integer::doubleValue)),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000).map(Integer::doubleValue)));
        return sold.array(double[].class).ofMinSize(0).ofMaxSize(40);
    }

    private static double[] ordinary(long seed, int length, int season) {
        Random random = new Random(seed);
        double rate = Math.exp(random.nextDouble() * 4);
        double trend = random.nextDouble() - 0.5;
        return SampleDemand.poisson(
                seed, length, i -> rate * (1 + 0.5 * Math.sin(2 * Math.PI * i / season) + trend * i / length));
    }

    private static DemandSeries series(double[] units, int season) {
        return DemandSeries.of(Frequency.DAILY.withSeason(season), START, units);
    }

    private static void assertSound(ForecastDistribution forecast) {
        int periods = forecast.horizon().periods();
        for (Window window : List.of(Window.day(0), Window.day(periods - 1), Window.firstDays(periods))) {
            DemandDistribution sum = forecast.sumOver(window);
            assertThat(sum.mean()).isNotNegative().isFinite();
            double last = 0;
            for (double probability : PROBABILITIES) {
                double quantile = sum.quantile(probability);
                assertThat(quantile).isGreaterThanOrEqualTo(last).isFinite();
                last = quantile;
            }
        }
    }

    @Property(tries = 150)
    void quantilesAreOrderedAndNeverNegative(
            @ForAll("units") double[] units,
            @ForAll @IntRange(min = 1, max = 60) int periods,
            @ForAll @IntRange(min = 0, max = 4) int season) {
        for (Forecaster forecaster : ALL) {
            assertSound(forecaster.forecast(series(units, SEASONS[season]), Horizon.periods(periods)));
        }
    }

    @Property(tries = 60)
    void theMeanOfASumIsTheSumOfTheMeans(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 200) int length,
            @ForAll @IntRange(min = 0, max = 4) int season) {
        DemandSeries demand = series(ordinary(seed, length, SEASONS[season]), SEASONS[season]);
        for (Forecaster forecaster : ALL) {
            ForecastDistribution forecast = forecaster.forecast(demand, Horizon.periods(50));
            double sum = 0;
            for (int step = 5; step < 50; step++) {
                sum += forecast.mean(step);
            }
            assertThat(forecast.sumOver(new Window(5, 50)).mean()).isCloseTo(sum, within(1e-6 + 1e-9 * sum));
        }
    }

    @Property(tries = 60)
    void whatWasSoldInAMaskedPeriodNeverMatters(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 150) int length,
            @ForAll @IntRange(min = 0, max = 4) int season) {
        Random random = new Random(seed);
        double[] units = ordinary(seed, length, SEASONS[season]);
        double[] others = units.clone();
        boolean[] inStock = new boolean[length];
        for (int i = 0; i < length; i++) {
            inStock[i] = random.nextInt(4) > 0;
            others[i] = inStock[i] ? units[i] : random.nextInt(1000) / 7.0;
        }
        for (Forecaster forecaster : ALL) {
            ForecastDistribution one =
                    forecaster.forecast(series(units, SEASONS[season]).withInStock(inStock), Horizon.periods(20));
            ForecastDistribution other =
                    forecaster.forecast(series(others, SEASONS[season]).withInStock(inStock), Horizon.periods(20));
            assertThat(other.sumOver(Window.firstDays(20)).mean())
                    .isEqualTo(one.sumOver(Window.firstDays(20)).mean());
            assertThat(other.sumOver(Window.firstDays(20)).quantile(0.95))
                    .isEqualTo(one.sumOver(Window.firstDays(20)).quantile(0.95));
            assertThat(other.explanation()).isEqualTo(one.explanation());
            assertSound(one);
        }
    }

    @Property(tries = 40)
    void shiftingDatesChangesNothingButTheDates(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = 100) int length,
            @ForAll @IntRange(min = -500, max = 500) int days) {
        double[] units = ordinary(seed, length, 7);
        for (Forecaster forecaster : ALL) {
            ForecastDistribution here = forecaster.forecast(DemandSeries.daily(START, units), Horizon.days(20));
            ForecastDistribution there =
                    forecaster.forecast(DemandSeries.daily(START.plusDays(days), units), Horizon.days(20));
            assertThat(there.start()).isEqualTo(here.start().plusDays(days));
            for (int day = 0; day < 20; day++) {
                assertThat(there.mean(day)).isEqualTo(here.mean(day));
            }
        }
    }

    @Property(tries = 60)
    void scalingDemandScalesTheForecast(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = 150) int length,
            @ForAll @IntRange(min = 0, max = 4) int season,
            @ForAll @IntRange(min = -8, max = 12) int doublings) {
        double factor = Math.scalb(1.0, doublings);
        double[] units = ordinary(seed, length, SEASONS[season]);
        double[] scaled = Arrays.stream(units).map(value -> value * factor).toArray();
        for (Forecaster forecaster : ALL) {
            ForecastDistribution one = forecaster.forecast(series(units, SEASONS[season]), Horizon.periods(20));
            ForecastDistribution other = forecaster.forecast(series(scaled, SEASONS[season]), Horizon.periods(20));
            for (int step = 0; step < 20; step++) {
                assertThat(other.mean(step))
                        .isCloseTo(factor * one.mean(step), within(1e-9 * other.mean(step) + 1e-12));
            }
        }
    }

    @Test
    void oddSeriesAreAnswered() {
        double[] spike = new double[400];
        spike[200] = 1e9;
        double[] constant = new double[100];
        Arrays.fill(constant, 2.5);
        double[] line = new double[100];
        Arrays.setAll(line, i -> 99 - i);
        double[] alternating = new double[104];
        Arrays.setAll(alternating, i -> i % 2);
        List<double[]> odd = List.of(
                new double[0],
                new double[] {0},
                new double[] {7},
                new double[] {0.001, 3},
                new double[60],
                constant,
                line,
                spike,
                alternating,
                new double[] {1e-300, 0, 1e-300, 3e-300, 1e-300},
                new double[] {1e300, 2e300, 1e299, 1e300, 5e300, 3, 0, 1e300});
        for (double[] units : odd) {
            for (int season : SEASONS) {
                for (Forecaster forecaster : ALL) {
                    assertSound(forecaster.forecast(series(units, season), Horizon.periods(30)));
                    assertSound(forecaster.forecast(
                            series(units, season).withInStock(new boolean[units.length]), Horizon.periods(3)));
                }
            }
        }
    }

    @Test
    void moreOfTheSameIsAnsweredWithLessDoubt() {
        for (Forecaster forecaster : ALL) {
            DemandDistribution few = forecaster
                    .forecast(SampleDemand.steady(5, 3, 20), Horizon.days(28))
                    .sumOver(Window.firstDays(28));
            DemandDistribution many = forecaster
                    .forecast(SampleDemand.steady(5, 400, 20), Horizon.days(28))
                    .sumOver(Window.firstDays(28));
            assertThat(many.variance()).isLessThan(few.variance());
        }
    }
}
