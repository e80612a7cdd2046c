package io.shelfwise.forecasting.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GrowthNaiveTest {

    private static final Cycle OF_TWO = Cycle.of(2, false);
    private static final Offset<Double> CLOSE = within(1e-9);

    private static double[] path(int horizon, double... values) {
        return GrowthNaive.path(new ObservedSeries(0, values), values.length, OF_TWO, horizon);
    }

    @Test
    void twoSeasonsAreBroughtToTodayByHalfTheirGrowth() {
        // Means 2 and 4, so half the growth is 1.5: 0.75 * (2 + 1.5 * 1) and 0.75 * (6 + 1.5 * 3).
        assertThat(path(3, 10, 1, 3, 2, 6)).containsExactly(new double[] {2.625, 7.875, 2.625}, CLOSE);
    }

    @Test
    void growthIsTakenForDoublingAtMost() {
        assertThat(path(1, 10, 1, 1, 10, 10)).containsExactly(new double[] {0.75 * (10 + 1.5)}, CLOSE);
    }

    @Test
    void aPeriodNotObservedIsTakenFromTheOtherSeason() {
        // Means 3 (of one) and 4, so half the growth is 7/6: the season before is taken as 2 over it.
        assertThat(path(2, 10, Double.NaN, 3, 2, 6))
                .containsExactly(new double[] {7.0 / 6 * 2, 7.0 / 12 * (6 + 7.0 / 6 * 3)}, CLOSE);
    }

    @Test
    void oneSeasonIsRepeated() {
        assertThat(path(4, 9, 4, 7)).containsExactly(4, 7, 4, 7);
    }

    @Test
    void lessThanASeasonIsItsMeanAndNothingIsZero() {
        assertThat(path(3, 5)).containsExactly(5, 5, 5);
        assertThat(path(2)).containsExactly(0, 0);
        assertThat(path(2, 0, 0, 0)).containsExactly(0, 0);
    }
}
