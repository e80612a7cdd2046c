package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.pooling.BulkDays;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BulkDaysTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final PooledForecaster POOLED = MadeUpSeller.train(MadeUpSeller.days(40, 360), 28);

    @Test
    void aSingleHugeOrderMovesNeitherMeanNorSpread() {
        double[] plain = plainSales();
        double[] hit = plain.clone();
        hit[250] = 74_215;

        DemandDistribution without = next30Days(plain);
        DemandDistribution with = next30Days(hit);

        assertThat(with.mean()).isLessThan(1.1 * without.mean());
        assertThat(with.quantile(0.95)).isLessThan(1.2 * without.quantile(0.95));
    }

    @Test
    void bulkDaysThatComeAgainCountInMeanAndSpread() {
        double[] hit = plainSales();
        for (int day = 20; day < hit.length; day += 60) {
            hit[day] = 300;
        }

        DemandDistribution without = next30Days(plainSales());
        DemandDistribution with = next30Days(hit);

        assertThat(with.mean()).isGreaterThan(1.3 * without.mean());
        assertThat(with.quantile(0.95)).isGreaterThan(1.8 * without.quantile(0.95));
    }

    @Test
    void capsTheFurthestDayAtTheSecondFurthest() {
        double[] units = plainSales();
        units[100] = 500;
        units[200] = 200;
        double[] cut = BulkDays.cutBack(units);
        double[] capped = BulkDays.capped(units, cut);

        assertThat(cut[100]).isLessThan(100);
        assertThat(capped[200]).isEqualTo(200);
        assertThat(capped[100] - cut[100]).isEqualTo(200 - cut[200]);
        assertThat(capped[50]).isEqualTo(units[50]);
    }

    @Test
    void notesSayWhichDayCountsAsWhat() {
        double[] hit = plainSales();
        hit[250] = 4000;

        assertThat(Forecasters.automatic()
                        .forecast(DemandSeries.daily(START, hit), Horizon.days(30))
                        .explanation()
                        .notes())
                .anyMatch(note -> note.startsWith("2025-09-08 stands out with 4000.00 units and counts as "));
        assertThat(pooled(hit).explanation().notes())
                .anyMatch(note -> note.startsWith("2025-09-08 stands out with 4000.00 units and counts as "));
    }

    @Test
    void ordinaryDaysAreNotCalledBulk() {
        assertThat(pooled(plainSales()).explanation().notes()).noneMatch(note -> note.contains("stands out"));
    }

    @Test
    void aSingleHugeOrderHardlyMovesThePooledForecast() {
        double[] hit = plainSales();
        hit[250] = 74_215;
        DemandDistribution without = pooled(plainSales()).sumOver(Window.firstDays(28));
        DemandDistribution with = pooled(hit).sumOver(Window.firstDays(28));

        assertThat(with.mean()).isBetween(0.9 * without.mean(), 1.1 * without.mean());
        assertThat(with.quantile(0.95)).isLessThan(1.2 * without.quantile(0.95));
    }

    @Test
    void aSlowSellersOnlyBulkDayLeavesItsLevel() {
        double[] plain = SampleDemand.poisson(3, 60, day -> 0.8);
        double[] hit = plain.clone();
        hit[50] = 400;
        double without = pooled(plain).sumOver(Window.firstDays(28)).mean();

        assertThat(pooled(hit).sumOver(Window.firstDays(28)).mean()).isBetween(0.75 * without, 1.3 * without);
    }

    /** Beside forty products that sell as they always did. */
    private static ForecastDistribution pooled(double[] units) {
        return POOLED.forecast(DemandSeries.daily(START, units), Horizon.days(28));
    }

    private static DemandDistribution next30Days(double[] units) {
        return Forecasters.automatic()
                .forecast(DemandSeries.daily(START, units), Horizon.days(30))
                .sumOver(Window.firstDays(30));
    }

    /** 5 to 15 a day in a fixed pattern that is not a week long. */
    private static double[] plainSales() {
        double[] units = new double[360];
        Arrays.setAll(units, day -> 5 + day * 7 % 11);
        return units;
    }
}
