package io.shelfwise.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RidgePoissonTest {

    /** An intercept, and a column of 0 and 1. */
    private static SparseRows twoGroups(int each) {
        SparseRows rows = new SparseRows(1);
        for (int row = 0; row < 2 * each; row++) {
            rows.add(0, 1);
            rows.add(1, row < each ? 0 : 1);
            rows.endRow();
        }
        return rows;
    }

    @Test
    void withoutShrinkageTheMeansOfGroupsAreMet() {
        double[] fitted = new RidgePoisson(twoGroups(1), new double[] {4, 8}, new double[] {1, 1e6}).fit(1);
        assertThat(fitted[0]).isCloseTo(Math.log(4), within(1e-6));
        assertThat(fitted[1]).isCloseTo(Math.log(2), within(1e-6));
    }

    @Test
    void theFitSolvesTheEquationsOfThePosteriorMode() {
        double[] units = {4, 8};
        double[] fitted = new RidgePoisson(twoGroups(1), units, new double[] {1, 0.5}).fit(2);
        double first = Math.exp(fitted[0]);
        double second = Math.exp(fitted[0] + fitted[1]);
        // Residuals sum to 0 for the intercept, and balance the pull of the prior for the other.
        assertThat(units[0] - first + units[1] - second).isCloseTo(0, within(1e-4));
        assertThat((units[1] - second) / 2 - fitted[1] / 0.25).isCloseTo(0, within(1e-4));
        assertThat(fitted[1]).isCloseTo(0.182, within(0.0005));
    }

    @Test
    void rowsWithoutAnObservationDoNotCount() {
        double[] fitted = new RidgePoisson(
                        twoGroups(2), new double[] {4, Double.NaN, Double.NaN, 8}, new double[] {1, 1e6})
                .fit(1);
        assertThat(fitted[1]).isCloseTo(Math.log(2), within(1e-6));
    }

    @Test
    void noiseShrinksAnEffectMoreThanCalmDoes() {
        double[] calm = {4, 4, 4, 4, 8, 8, 8, 8};
        double[] wild = {0, 9, 0, 7, 0, 30, 0, 2};
        double[] spreads = {1, 0.7};
        assertThat(new RidgePoisson(twoGroups(4), calm, spreads).fit()[1]).isCloseTo(Math.log(2), within(0.01));
        assertThat(new RidgePoisson(twoGroups(4), wild, spreads).fit()[1]).isBetween(0.0, 0.3);
    }

    @Test
    void groupsThatNeverSellAreAnsweredToo() {
        double[] fitted = new RidgePoisson(twoGroups(2), new double[] {0, 0, 5, 5}, new double[] {1, 0.7}).fit();
        assertThat(fitted).doesNotContain(Double.NaN);
        assertThat(fitted[1]).isPositive();
    }
}
