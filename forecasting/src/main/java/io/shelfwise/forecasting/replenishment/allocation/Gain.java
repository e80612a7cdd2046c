package io.shelfwise.forecasting.replenishment.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps of a wish that are taken together because only together they earn what a later unit would not: the pieces of the
 * concave hull over its values, so that each earns less a unit than the one before.
 *
 * @param wish index
 * @param from steps before
 * @param to steps after
 * @param units in it
 * @param value that it earns, above 0
 */
record Gain(int wish, int from, int to, long units, double value) {

    private static final double LEAST = 1e-9;

    static List<Gain> of(int index, Wish wish) {
        List<Gain> gains = new ArrayList<>();
        for (int step = 1; step <= wish.steps(); step++) {
            gains.add(between(index, wish, step - 1, step));
            while (gains.size() > 1
                    && gains.get(gains.size() - 1).perUnit()
                            >= gains.get(gains.size() - 2).perUnit()) {
                gains.remove(gains.size() - 1);
                Gain before = gains.remove(gains.size() - 1);
                gains.add(between(index, wish, before.from, step));
            }
        }
        gains.removeIf(gain -> gain.value <= LEAST);
        return gains;
    }

    double perUnit() {
        return value / units;
    }

    private static Gain between(int index, Wish wish, int from, int to) {
        return new Gain(index, from, to, wish.units(to) - wish.units(from), wish.value(to) - wish.value(from));
    }
}
