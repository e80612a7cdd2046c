package io.shelfwise.forecasting.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoverChanceTest {

    private static final SimulationSettings SETTINGS = SimulationSettings.of(100, LeadTimeDays.fixed(21));
    private static final PastCovers NO_PAST = new PastCovers(new double[0], 0);

    @Test
    void withoutAPastTheForecastAloneCounts() {
        CoverChance chance = new CoverChance(56, Math.sqrt(56), NO_PAST);

        assertThat(chance.level(1.645)).isCloseTo(69, within(0.6));
        assertThat(chance.above(chance.level(1.645))).isCloseTo(0.05, within(0.001));
    }

    @Test
    void aProductThatWokeUpLastYearIsNotTakenForDead() {
        double[] units = new double[500];
        Arrays.fill(units, 200, 260, 4);
        PastCovers past = PastCovers.of(DemandSeries.daily(MadeUpDemand.START, units), SETTINGS);

        assertThat(new CoverChance(1, 1, past).level(1.645)).isGreaterThan(80);
        assertThat(new CoverChance(1, 1, NO_PAST).level(1.645)).isLessThan(5);
    }

    @Test
    void whatCameOnceIsCutBack() {
        double[] units = new double[400];
        Arrays.fill(units, 2);
        units[200] = 7_000;
        PastCovers past = PastCovers.of(DemandSeries.daily(MadeUpDemand.START, units), SETTINGS);

        assertThat(past.most()).isEqualTo(27 * 2 + 6);
        assertThat(past.share()).isEqualTo(1);
    }

    @Test
    void daysOutOfStockAreFilledUpAndLongStockoutsLeftOut() {
        double[] units = new double[400];
        boolean[] inStock = new boolean[400];
        Arrays.setAll(units, day -> day % 4 == 0 || day >= 300 ? 0 : 3);
        Arrays.setAll(inStock, day -> units[day] > 0);
        DemandSeries demand = DemandSeries.daily(MadeUpDemand.START, units).withInStock(inStock);
        PastCovers past = PastCovers.of(demand, SETTINGS);

        assertThat(past.sums()).containsOnly(28 * 3);
        assertThat(past.share()).isBetween(0.6, 0.9);
    }

    @Test
    void moreSafetyIsNeverLess() {
        CoverChance chance = new CoverChance(20, 15, new PastCovers(new double[] {0, 5, 5, 90}, 0.5));
        double before = 0;
        for (double factor = -2; factor <= 4; factor += 0.25) {
            double level = chance.level(factor);
            assertThat(level).isGreaterThanOrEqualTo(before);
            before = level;
        }
    }
}
