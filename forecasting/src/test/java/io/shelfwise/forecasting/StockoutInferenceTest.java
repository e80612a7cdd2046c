package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.demand.DemandSeries;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StockoutInferenceTest {

    private static int daysOut(DemandSeries demand) {
        int out = 0;
        for (int day = 0; day < demand.length(); day++) {
            out += demand.inStock(day) ? 0 : 1;
        }
        return out;
    }

    @Test
    void threeWeeksWithoutASaleOfADailySellerAreAStockout() {
        double[] units = SampleDemand.poisson(1, 300, day -> day < 200 || day >= 221 ? 6 : 0);
        DemandSeries inferred = StockoutInference.infer(SampleDemand.series(units));
        for (int day = 0; day < 300; day++) {
            assertThat(inferred.inStock(day)).as("day %d", day).isEqualTo(day < 200 || day >= 221);
        }
    }

    @Test
    void twoStockoutsAreBothFound() {
        double[] units = SampleDemand.poisson(2, 300, day -> (day / 15) % 10 == 4 ? 0 : 5);
        assertThat(daysOut(StockoutInference.infer(SampleDemand.series(units)))).isEqualTo(30);
    }

    @Test
    void gapsOfSlowSellersAreDemandAsItIs() {
        int wrong = 0;
        for (int seed = 0; seed < 100; seed++) {
            wrong += daysOut(StockoutInference.infer(SampleDemand.steady(seed, 700, 0.15))) > 0 ? 1 : 0;
        }
        assertThat(wrong).isZero();
    }

    @Test
    void burstsWithPausesBetweenThemAreNotStockouts() {
        double[] units = new double[700];
        Random random = new Random(3);
        for (int day = 0; day < 700; day += 14 + random.nextInt(14)) {
            Arrays.fill(units, day, Math.min(700, day + 5), 3);
        }
        assertThat(daysOut(StockoutInference.infer(SampleDemand.series(units)))).isZero();
    }

    @Test
    void aRunThatReachesTheEndIsLeftToThoseWhoKnowTheStock() {
        double[] units = SampleDemand.poisson(4, 300, day -> day < 270 ? 6 : 0);
        DemandSeries dying = SampleDemand.series(units);
        assertThat(StockoutInference.infer(dying)).isSameAs(dying);
    }

    @Test
    void aClosedWeekdayIsNotAStockout() {
        double[] units = SampleDemand.poisson(5, 400, day -> day % 7 == 5 ? 0 : 4);
        assertThat(daysOut(StockoutInference.infer(SampleDemand.series(units)))).isZero();
    }

    @Test
    void aSeasonThatFadesAndReturnsAYearLaterIsNotAStockout() {
        double[] units = SampleDemand.poisson(
                6, 730, day -> 8 * Math.exp(-Math.pow(Math.floorMod(day + 10, 365) - 40, 2) / 400.0));
        assertThat(daysOut(StockoutInference.infer(SampleDemand.series(units)))).isZero();
    }

    @Test
    void salesThatComeBackMuchSmallerAreADeclineNotAStockout() {
        double[] units = SampleDemand.poisson(7, 300, day -> day < 200 ? 8 : day < 221 ? 0 : 1);
        assertThat(daysOut(StockoutInference.infer(SampleDemand.series(units)))).isZero();
    }

    @Test
    void whatIsKnownOfStockIsLeftAlone() {
        double[] units = SampleDemand.poisson(1, 300, day -> day < 200 || day >= 221 ? 6 : 0);
        boolean[] all = new boolean[300];
        Arrays.fill(all, true);
        DemandSeries known = SampleDemand.series(units).withInStock(all);
        assertThat(StockoutInference.infer(known)).isSameAs(known);
    }
}
