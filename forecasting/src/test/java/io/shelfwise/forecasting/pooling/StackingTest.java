package io.shelfwise.forecasting.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StackingTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void methodsThatNeverOverlapAreWeightedEachByItsOwnLeastSquares() {
        // Squares 1 and 4, so a ridge of 0.01 * 2.5: (3 + 0.025 / 2) / 1.025 and (4 + 0.025 / 2) / 4.025.
        Stacking stacking = new Stacking(new double[] {0.5, 0.5});
        stacking.add(new double[] {1, 0}, 3, 1);
        stacking.add(new double[] {0, 2}, 2, 1);
        assertThat(stacking.weights()).containsExactly(new double[] {3.0125 / 1.025, 4.0125 / 4.025}, CLOSE);
    }

    @Test
    void noWeightFallsBelowZero() {
        // Least squares without bounds would be 2 and -1.
        Stacking stacking = new Stacking(new double[] {0, 0});
        stacking.add(new double[] {1, 1}, 1, 1);
        stacking.add(new double[] {1, 2}, 0, 1);
        assertThat(stacking.weights()).containsExactly(new double[] {1 / 2.035, 0}, CLOSE);
    }

    @Test
    void methodsThatSayTheSameAreToldApartByThePriorAlone() {
        Stacking stacking = new Stacking(new double[] {0.75, 0.25});
        stacking.add(new double[] {1, 1}, 1, 1);
        assertThat(stacking.weights()).containsExactly(new double[] {0.75, 0.25}, CLOSE);
    }

    @Test
    void aPastOfTwiceTheWeightCountsAsTwoOfIt() {
        Stacking once = new Stacking(new double[] {1});
        once.add(new double[] {2}, 3, 2);
        once.add(new double[] {1}, 1, 1);
        Stacking twice = new Stacking(new double[] {1});
        twice.add(new double[] {2}, 3, 1);
        twice.add(new double[] {2}, 3, 1);
        twice.add(new double[] {1}, 1, 1);
        // (2 * 6 + 1 + 0.09) / (2 * 4 + 1 + 0.09)
        assertThat(once.weights()).containsExactly(twice.weights(), CLOSE);
        assertThat(once.weights()).containsExactly(new double[] {13.09 / 9.09}, CLOSE);
    }

    @Test
    void withoutAPastThePriorStands() {
        assertThat(new Stacking(new double[] {0.6, 0.4}).weights()).containsExactly(0.6, 0.4);
    }
}
