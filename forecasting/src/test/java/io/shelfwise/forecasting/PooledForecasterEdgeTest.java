package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a seller's data hold, it is answered. */
class PooledForecasterEdgeTest {

    private static final PooledForecaster POOLED = MadeUpSeller.train(MadeUpSeller.days(20, 150), 14);

    private static double[] constant(int periods, double value) {
        double[] units = new double[periods];
        Arrays.fill(units, value);
        return units;
    }

    private static double[] constantButOne(int periods, double value, double other) {
        double[] units = constant(periods, value);
        units[periods / 2] = other;
        return units;
    }

    private static List<DemandSeries> odd(Frequency frequency) {
        List<DemandSeries> all = new ArrayList<>();
        for (double[] units : new double[][] {
            {},
            {0},
            {7},
            {1, 2},
            {0, 0, 3, 0},
            {0.001, 0.002, 0},
            new double[200],
            constant(60, 5),
            constantButOne(46, 5, 9),
            constantButOne(200, 0, 3),
            constantButOne(200, 2, 1e9),
            constantButOne(200, 0, 1e100),
            constantButOne(30, 1e15, 3e15),
            constantButOne(30, 1e-9, 0)
        }) {
            all.add(DemandSeries.of(frequency, LocalDate.of(2023, 5, 1), units));
        }
        DemandSeries sales = DemandSeries.of(frequency, LocalDate.of(2023, 5, 1), 3, 1, 4, 1, 5, 9, 2, 6);
        all.add(sales.withInStock(new boolean[8]));
        all.add(sales.withInStock(true, false, true, false, false, false, false, false));
        all.add(sales.withInStockShares(0.1, 0.6, 1, 0.5, 0.4, 0.9, 1, 0.3));
        return all;
    }

    @Test
    void oddSeriesAreAnsweredByWhatOthersTaught() {
        for (DemandSeries series : odd(Frequency.DAILY)) {
            PooledForecasterLaws.hold(POOLED.forecast(series, Horizon.days(14)));
        }
    }

    @Test
    void sellersOfOddSeriesAloneAreAnswered() {
        for (Frequency frequency :
                List.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.DAILY.withSeason(1))) {
            List<DemandSeries> odd = odd(frequency);
            PooledForecaster pooled = MadeUpSeller.train(odd, 6);
            for (DemandSeries series : odd) {
                PooledForecasterLaws.hold(pooled.forecast(series, Horizon.periods(10)));
            }
        }
    }

    @Test
    void demandTooLargeToSquareLeavesTheOtherProductsAlone() {
        List<DemandSeries> all = new ArrayList<>(MadeUpSeller.days(5, 60));
        all.add(SampleDemand.series(constantButOne(60, 1, 1e200)));
        PooledForecaster pooled = MadeUpSeller.train(all, 7);
        assertThat(pooled.toString()).contains("5 products");
        for (DemandSeries series : all) {
            PooledForecasterLaws.hold(pooled.forecast(series, Horizon.days(7)));
        }
    }

    @Test
    void aSellerThatNeverSoldExpectsNothing() {
        PooledForecaster pooled = MadeUpSeller.train(List.of(SampleDemand.series(new double[100])), 14);
        ForecastDistribution forecast = pooled.forecast(SampleDemand.series(new double[50]), Horizon.days(14));
        assertThat(forecast.sumOver(Window.firstDays(14)).mean()).isZero();
        PooledForecasterLaws.hold(pooled.forecast(SampleDemand.steady(1, 90, 2), Horizon.days(14)));
    }

    @Test
    void onePeriodOfSteadySalesAfterAnotherIsExpectedAgain() {
        ForecastDistribution forecast = POOLED.forecast(SampleDemand.series(constant(60, 5)), Horizon.days(14));
        assertThat(forecast.sumOver(Window.firstDays(14)).mean()).isBetween(63.0, 77.0);
    }

    @Test
    void aPoolOfOneProductStandsOnItsOwnPast() {
        DemandSeries series = SampleDemand.steady(1, 300, 6);
        ForecastDistribution forecast = MadeUpSeller.train(List.of(series), 28).forecast(series, Horizon.days(28));
        PooledForecasterLaws.hold(forecast);
        assertThat(forecast.sumOver(Window.firstDays(28)).mean()).isBetween(145.0, 190.0);
    }

    @Test
    void horizonsBeyondTheHistoryAreAnswered() {
        List<DemandSeries> few = MadeUpSeller.days(5, 20);
        PooledForecaster pooled = MadeUpSeller.train(few, 90);
        for (DemandSeries series : few) {
            PooledForecasterLaws.hold(pooled.forecast(series, Horizon.days(90)));
        }
        PooledForecasterLaws.hold(POOLED.forecast(few.get(4), Horizon.days(400)));
    }

    @Test
    void monthsAndWeeksFollowTheirYear() {
        for (Frequency frequency : List.of(Frequency.MONTHLY, Frequency.WEEKLY)) {
            int season = frequency.season();
            List<DemandSeries> all = MadeUpSeller.seasonal(frequency, 3, 3 * season);
            PooledForecaster pooled = MadeUpSeller.train(all, season / 4);
            ForecastDistribution forecast = pooled.forecast(all.get(2), Horizon.periods(season));
            PooledForecasterLaws.hold(forecast);
            assertThat(forecast.mean(season / 4)).isGreaterThan(1.5 * forecast.mean(3 * season / 4));
        }
    }

    @Test
    void seriesShorterThanASeasonAreAnswered() {
        List<DemandSeries> few = MadeUpSeller.seasonal(Frequency.WEEKLY, 3, 20);
        PooledForecaster pooled = MadeUpSeller.train(few, 8);
        ForecastDistribution forecast = pooled.forecast(few.get(0), Horizon.periods(8));
        PooledForecasterLaws.hold(forecast);
    }
}
