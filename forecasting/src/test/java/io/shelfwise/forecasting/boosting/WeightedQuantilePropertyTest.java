package io.shelfwise.forecasting.boosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WeightedQuantilePropertyTest {

    @Property
    void selectingAgreesWithSorting(
            @ForAll @Size(min = 1, max = 60) int @IntRange(min = -9, max = 9) [] numbers,
            @ForAll @IntRange(min = 1, max = 19) int twentieths) {
        double[] values = new double[numbers.length];
        double[] weights = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = numbers[i];
            weights[i] = 1 + Math.floorMod(7 * i, 4);
        }
        double level = twentieths / 20.0;
        double expected = bySorting(values, weights, level);
        assertThat(WeightedQuantile.select(values, weights, values.length, level))
                .isEqualTo(expected);
    }

    private static double bySorting(double[] values, double[] weights, double level) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double wanted = level * Arrays.stream(weights).sum();
        double reached = 0;
        for (int i = 0; ; i++) {
            reached += weights[order[i]];
            if (reached > wanted || i == order.length - 1) {
                return values[order[i]];
            }
            if (reached == wanted) {
                return (values[order[i]] + values[order[i + 1]]) / 2;
            }
        }
    }

    @Example
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(WeightedQuantile.select(new double[] {9, 1, 4, 2}, new double[] {1, 1, 1, 1}, 4, 0.5))
                .isEqualTo(3);
        assertThat(WeightedQuantile.select(new double[] {9, 1, 4, 2}, new double[] {1, 1, 3, 1}, 4, 0.5))
                .isEqualTo(4);
    }
}
