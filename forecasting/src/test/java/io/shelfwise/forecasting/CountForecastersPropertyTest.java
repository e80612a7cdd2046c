package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.events.EventCalendar;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CountForecastersPropertyTest {

    private static final LocalDate START = LocalDate.of(2023, 3, 1);
    private static final double[] PROBABILITIES = {0.001, 0.25, 0.5, 0.9, 0.99, 0.9999};
    private static final List<Forecaster> ALL = List.of(
            Forecasters.historicAverage(),
            Forecasters.velocityMix(),
            Forecasters.croston(),
            Forecasters.crostonSbaOptimised(),
            Forecasters.tsbOptimised(),
            Forecasters.adida(),
            Forecasters.imapa(),
            Forecasters.dynamicPoisson(),
            Forecasters.dynamicNegativeBinomial(),
            Forecasters.bootstrap(1),
            Forecasters.seasonalRegression(EventCalendar.of("GB")));

    @Provide
    Arbitrary<double[]> units() {
        Arbitrary<Double> sold = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0.0)),
                Tuple.of(6, Arbitraries.integers().between(1, 20).map(Integer::doubleValue)),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000).map(Integer::doubleValue)));
        return sold.array(double[].class).ofMinSize(0).ofMaxSize(60);
    }

    @Property(tries = 100)
    void quantilesAreOrderedWholeAndNeverNegative(
            @ForAll("units") double[] units, @ForAll @IntRange(min = 1, max = 40) int days) {
        for (Forecaster forecaster : ALL) {
            DemandDistribution sum = forecaster
                    .forecast(DemandSeries.daily(START, units), Horizon.days(days))
                    .sumOver(Window.firstDays(days));
            double last = 0;
            for (double probability : PROBABILITIES) {
                double quantile = sum.quantile(probability);
                assertThat(quantile).isFinite().isGreaterThanOrEqualTo(last).isEqualTo(Math.rint(quantile));
                last = quantile;
            }
        }
    }

    @Property(tries = 60)
    void theMeanOfASumIsTheSumOfTheMeans(
            @ForAll("units") double[] units, @ForAll @IntRange(min = 0, max = 10) int from) {
        for (Forecaster forecaster : ALL) {
            ForecastDistribution forecast = forecaster.forecast(DemandSeries.daily(START, units), Horizon.days(20));
            double sum = 0;
            for (int day = from; day < 20; day++) {
                sum += forecast.mean(day);
            }
            assertThat(forecast.sumOver(new Window(from, 20)).mean()).isCloseTo(sum, within(1e-6 * (1 + sum)));
        }
    }

    @Property(tries = 60)
    void theUnitsOfADayOutOfStockNeverMatter(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll @IntRange(min = 0, max = 59) int masked,
            @ForAll @IntRange(min = 0, max = 1000) int instead) {
        double[] units = SampleDemand.poisson(seed, 60, day -> 1.5);
        boolean[] inStock = new boolean[60];
        for (int day = 0; day < 60; day++) {
            inStock[day] = day != masked;
        }
        double[] other = units.clone();
        other[masked] = instead;
        for (Forecaster forecaster : ALL) {
            assertThat(month(forecaster, START, other, inStock)).isEqualTo(month(forecaster, START, units, inStock));
        }
    }

    private static double month(Forecaster forecaster, LocalDate start, double[] units, boolean[] inStock) {
        return forecaster
                .forecast(DemandSeries.daily(start, units).withInStock(inStock), Horizon.days(28))
                .sumOver(Window.firstDays(28))
                .quantile(0.9);
    }

    @Property(tries = 40)
    void shiftingTimeByWeeksShiftsTheForecast(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = -60, max = 60) int weeks) {
        double[] units = SampleDemand.poisson(seed, 90, day -> 2);
        for (Forecaster forecaster : ALL.subList(0, ALL.size() - 1)) {
            ForecastDistribution here = forecaster.forecast(DemandSeries.daily(START, units), Horizon.days(28));
            ForecastDistribution there =
                    forecaster.forecast(DemandSeries.daily(START.plusWeeks(weeks), units), Horizon.days(28));
            assertThat(there.start()).isEqualTo(here.start().plusWeeks(weeks));
            assertThat(there.sumOver(Window.firstDays(28)).quantile(0.9))
                    .isEqualTo(here.sumOver(Window.firstDays(28)).quantile(0.9));
        }
    }

    @Property(tries = 60)
    void oneSpikeAnywhereIsAnswered(
            @ForAll @IntRange(min = 1, max = 800) int days, @ForAll @IntRange(min = 0, max = 799) int at) {
        double[] units = new double[days];
        units[at % days] = 1e9;
        for (Forecaster forecaster : ALL) {
            DemandDistribution sum = forecaster
                    .forecast(DemandSeries.daily(START, units), Horizon.days(14))
                    .sumOver(Window.firstDays(14));
            assertThat(sum.mean()).isNotNegative().isFinite();
            assertThat(sum.quantile(0.95)).isNotNegative().isFinite();
        }
    }

    @Property(tries = 40)
    void fractionalDemandIsAnsweredToo(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 200) int days) {
        double[] units = SampleDemand.poisson(seed, days, day -> 1.5);
        for (int day = 0; day < days; day++) {
            units[day] *= 0.037;
        }
        for (Forecaster forecaster : ALL) {
            DemandDistribution sum = forecaster
                    .forecast(DemandSeries.daily(START, units), Horizon.days(28))
                    .sumOver(Window.firstDays(28));
            assertThat(sum.quantile(0.5)).isNotNegative().isLessThanOrEqualTo(sum.quantile(0.95));
            assertThat(sum.quantile(0.95)).isFinite();
        }
    }
}
