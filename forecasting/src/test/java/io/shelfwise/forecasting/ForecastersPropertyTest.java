package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
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
import org.assertj.core.data.Percentage;

class ForecastersPropertyTest {

    private static final LocalDate START = LocalDate.of(2023, 3, 1);
    private static final double[] PROBABILITIES = {0.001, 0.05, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.9999};
    private static final List<Forecaster> ALL = List.of(
            Forecasters.automatic(), Forecasters.crostonSba(), Forecasters.tsb(), Forecasters.movingAverage(28));

    /** Whole units: mostly small, sometimes huge, with any share of zeros. */
    @Provide
    Arbitrary<double[]> units() {
        Arbitrary<Double> sold = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0.0)),
                Tuple.of(6, Arbitraries.integers().between(1, 20).map(Integer::doubleValue)),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000).map(Integer::doubleValue)));
        return sold.array(double[].class).ofMinSize(0).ofMaxSize(120);
    }

    /** Up to two and a half years of ordinary sales, from sparse to brisk. */
    private static double[] ordinary(long seed, int days) {
        double rate = Math.exp(new Random(seed).nextDouble() * 6 - 3);
        return SampleDemand.poisson(seed, days, day -> rate * (1 + 0.5 * Math.sin(day / 20.0)));
    }

    @Property(tries = 300)
    void quantilesAreOrderedWholeAndNeverNegative(
            @ForAll("units") double[] units, @ForAll @IntRange(min = 1, max = 90) int days) {
        for (Forecaster forecaster : ALL) {
            DemandDistribution sum = forecaster
                    .forecast(DemandSeries.daily(START, units), Horizon.days(days))
                    .sumOver(Window.firstDays(days));
            double last = 0;
            for (double probability : PROBABILITIES) {
                double quantile = sum.quantile(probability);
                assertThat(quantile).isGreaterThanOrEqualTo(last).isEqualTo(Math.rint(quantile));
                last = quantile;
            }
        }
    }

    @Property(tries = 200)
    void aWiderWindowNeverNeedsLess(
            @ForAll("units") double[] units,
            @ForAll @IntRange(min = 0, max = 30) int from,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(min = 0, max = 30) int earlier,
            @ForAll @IntRange(min = 0, max = 30) int later) {
        ForecastDistribution forecast =
                Forecasters.automatic().forecast(DemandSeries.daily(START, units), Horizon.days(91));
        DemandDistribution narrow = forecast.sumOver(new Window(from, from + days));
        DemandDistribution wide = forecast.sumOver(new Window(Math.max(0, from - earlier), from + days + later));
        assertThat(wide.variance()).isGreaterThanOrEqualTo(narrow.variance() * (1 - 1e-9));
        for (double probability : PROBABILITIES) {
            assertThat(wide.quantile(probability)).isGreaterThanOrEqualTo(narrow.quantile(probability));
        }
    }

    @Property(tries = 100)
    void theMeanOfASumIsTheSumOfTheMeans(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 900) int days) {
        for (Forecaster forecaster : ALL) {
            ForecastDistribution forecast =
                    forecaster.forecast(DemandSeries.daily(START, ordinary(seed, days)), Horizon.days(60));
            double sum = 0;
            for (int day = 10; day < 50; day++) {
                assertThat(forecast.mean(day)).isNotNegative().isFinite();
                sum += forecast.mean(day);
            }
            assertThat(forecast.sumOver(new Window(10, 50)).mean()).isCloseTo(sum, within(1e-6 + 1e-9 * sum));
        }
    }

    @Property(tries = 60)
    void whatWasSoldOnAMaskedDayNeverMatters(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 5, max = 800) int days) {
        Random random = new Random(seed);
        double[] units = ordinary(seed, days);
        double[] others = units.clone();
        boolean[] inStock = new boolean[days];
        for (int day = 0; day < days; day++) {
            inStock[day] = random.nextInt(4) > 0;
            others[day] = inStock[day] ? units[day] : random.nextInt(1000) / 7.0;
        }
        for (Forecaster forecaster : ALL) {
            ForecastDistribution one =
                    forecaster.forecast(DemandSeries.daily(START, units).withInStock(inStock), Horizon.days(28));
            ForecastDistribution other =
                    forecaster.forecast(DemandSeries.daily(START, others).withInStock(inStock), Horizon.days(28));
            assertThat(other.sumOver(Window.firstDays(28)).mean())
                    .isEqualTo(one.sumOver(Window.firstDays(28)).mean());
            assertThat(other.sumOver(Window.firstDays(28)).quantile(0.95))
                    .isEqualTo(one.sumOver(Window.firstDays(28)).quantile(0.95));
            assertThat(other.explanation()).isEqualTo(one.explanation());
        }
    }

    @Property(tries = 60)
    void shiftingDatesByWholeWeeksChangesNothingButTheDates(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 690) int days,
            @ForAll @IntRange(min = -200, max = 200) int weeks) {
        double[] units = ordinary(seed, days);
        LocalDate moved = START.plusWeeks(weeks);
        ForecastDistribution here =
                Forecasters.automatic().forecast(DemandSeries.daily(START, units), Horizon.days(40));
        ForecastDistribution there =
                Forecasters.automatic().forecast(DemandSeries.daily(moved, units), Horizon.days(40));
        assertThat(there.start()).isEqualTo(here.start().plusWeeks(weeks));
        for (int day = 0; day < 40; day++) {
            assertThat(there.mean(day)).isEqualTo(here.mean(day));
        }
    }

    @Property(tries = 100)
    void scalingDemandScalesTheMean(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 2, max = 800) int days,
            @ForAll @IntRange(min = 2, max = 100) int factor) {
        double[] units = ordinary(seed, days);
        double[] scaled = Arrays.stream(units).map(value -> value * factor).toArray();
        for (Forecaster forecaster : ALL) {
            double mean = forecaster
                    .forecast(DemandSeries.daily(START, units), Horizon.days(28))
                    .sumOver(Window.firstDays(28))
                    .mean();
            double scaledMean = forecaster
                    .forecast(DemandSeries.daily(START, scaled), Horizon.days(28))
                    .sumOver(Window.firstDays(28))
                    .mean();
            assertThat(scaledMean).isCloseTo(factor * mean, Percentage.withPercentage(0.01));
        }
    }

    @Property(tries = 100)
    void fractionalDemandIsAnsweredToo(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 400) int days) {
        double[] units =
                Arrays.stream(ordinary(seed, days)).map(value -> value * 0.037).toArray();
        for (Forecaster forecaster : ALL) {
            DemandDistribution sum = forecaster
                    .forecast(DemandSeries.daily(START, units), Horizon.days(28))
                    .sumOver(Window.firstDays(28));
            double last = 0;
            for (double probability : PROBABILITIES) {
                assertThat(sum.quantile(probability))
                        .isGreaterThanOrEqualTo(last)
                        .isFinite();
                last = sum.quantile(probability);
            }
        }
    }

    @Property(tries = 60)
    void oneSpikeAnywhereIsAnswered(
            @ForAll @IntRange(min = 1, max = 1200) int days, @ForAll @IntRange(min = 0, max = 1199) int at) {
        double[] units = new double[days];
        units[at % days] = 1e9;
        for (Forecaster forecaster : ALL) {
            DemandDistribution sum = forecaster
                    .forecast(DemandSeries.daily(START, units), Horizon.days(28))
                    .sumOver(Window.firstDays(28));
            assertThat(sum.mean()).isNotNegative().isFinite();
            assertThat(sum.quantile(0.95)).isNotNegative().isFinite();
        }
    }
}
