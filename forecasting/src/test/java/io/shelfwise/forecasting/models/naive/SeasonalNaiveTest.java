package io.shelfwise.forecasting.models.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.PointFit;
import org.junit.jupiter.api.Test;

class SeasonalNaiveTest {

    private static final double NONE = Double.NaN;

    private static double[] means(PointFit fit, int steps) {
        double[] means = new double[steps];
        for (int step = 0; step < steps; step++) {
            means[step] = fit.mean(step);
        }
        return means;
    }

    @Test
    void naiveRepeatsTheLastValue() {
        PointFit fit = SeasonalNaive.withoutSeason().fit(new double[] {4, 2, 6}, 7);
        assertThat(means(fit, 3)).containsExactly(new double[] {6, 6, 6}, within(1e-12));
    }

    @Test
    void seasonalNaiveRepeatsTheLastCycle() {
        PointFit fit = SeasonalNaive.plain().fit(new double[] {1, 2, 3, 5}, 2);
        assertThat(means(fit, 3)).containsExactly(new double[] {3, 5, 3}, within(1e-12));
    }

    @Test
    void driftIsTheMeanDifferenceOfCyclesShrunkByTheirNumber() {
        PointFit fit = SeasonalNaive.withDrift().fit(new double[] {1, 2, 3, 5}, 2);
        assertThat(means(fit, 3)).containsExactly(new double[] {4.25, 6.25, 5.5}, within(1e-12));
    }

    @Test
    void aSeasonNotObservedLatelyIsTakenFromTheCycleBefore() {
        PointFit fit = SeasonalNaive.withDrift().fit(new double[] {2, 4, 4, 8, 6, NONE}, 2);
        // Differences 2, 4, 2 over one and a half cycles: 8/3 * 3/5.
        assertThat(means(fit, 2)).containsExactly(new double[] {7.6, 8 + 2 * 1.6}, within(1e-12));
    }

    @Test
    void varianceOfASumIsThatOfRandomWalksInEachSeason() {
        double[] values = new double[12];
        for (int i = 0; i < values.length; i++) {
            values[i] = 10 + (i / 2 % 2 == 0 ? 1 : -1);
        }
        PointFit fit = SeasonalNaive.plain().fit(values, 2);
        // Ten differences of 2 or -2: variance 4. Steps 0 and 2 share a walk, step 1 has its own.
        assertThat(fit.variance(0, 1)).isCloseTo(4, within(1e-9));
        assertThat(fit.variance(2, 3)).isCloseTo(8, within(1e-9));
        assertThat(fit.variance(0, 3)).isCloseTo(4 * (4 + 1 + 1), within(1e-9));
        assertThat(fit.variance(1, 4)).isCloseTo(4 * (4 + 1 + 2), within(1e-9));
    }

    @Test
    void shortSeriesAreAnswered() {
        assertThat(SeasonalNaive.plain().fit(new double[0], 7).mean(3)).isZero();
        assertThat(SeasonalNaive.plain().fit(new double[] {NONE, NONE}, 1).mean(3))
                .isZero();
        PointFit one = SeasonalNaive.plain().fit(new double[] {5}, 7);
        assertThat(one.mean(3)).isCloseTo(5, within(1e-12));
        assertThat(one.variance(0, 1)).isCloseTo(25, within(1e-9));
    }
}
