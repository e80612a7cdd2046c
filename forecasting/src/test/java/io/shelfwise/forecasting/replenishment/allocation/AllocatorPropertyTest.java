package io.shelfwise.forecasting.replenishment.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Limits: 0 a budget, 1 and 2 the volumes of two storage types, 3 a supplier's minimum. */
class AllocatorPropertyTest {

    private static final double CLOSE = 1e-6;

    @Property(tries = 300)
    void aWiderLimitNeverEarnsLess(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int wishes,
            @ForAll @DoubleRange(min = 0, max = 3000) double budget,
            @ForAll @DoubleRange(min = 0, max = 200) double volume,
            @ForAll @DoubleRange(min = 0, max = 900) double minimum,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @DoubleRange(min = 1, max = 2) double wider) {
        List<Wish> asked = wishes(seed, wishes);
        List<Limit> tight = limits(budget, volume, volume / 2, minimum);
        List<Limit> wide = limits(
                which == 0 ? budget * wider : budget,
                which == 1 ? volume * wider : volume,
                which == 2 ? volume / 2 * wider : volume / 2,
                which == 3 ? minimum / wider : minimum);

        assertThat(Allocator.allocate(asked, wide).value())
                .isGreaterThanOrEqualTo(Allocator.allocate(asked, tight).value() - CLOSE);
    }

    @Property(tries = 20)
    void neitherWithManyWishes(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 90_000) double budget,
            @ForAll @DoubleRange(min = 0, max = 6000) double volume,
            @ForAll @DoubleRange(min = 1, max = 1.1) double wider) {
        List<Wish> asked = wishes(seed, 400);

        assertThat(Allocator.allocate(asked, limits(budget * wider, volume, volume, 500))
                        .value())
                .isGreaterThanOrEqualTo(Allocator.allocate(asked, limits(budget, volume, volume, 500))
                                .value()
                        - CLOSE);
    }

    @Property(tries = 200)
    void limitsHold(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int wishes,
            @ForAll @DoubleRange(min = 0, max = 5000) double budget,
            @ForAll @DoubleRange(min = 0, max = 300) double volume,
            @ForAll @DoubleRange(min = 0, max = 900) double minimum) {
        List<Limit> limits = limits(budget, volume, volume, minimum);
        Allocation allocation = Allocator.allocate(wishes(seed, wishes), limits);

        for (int i = 0; i < limits.size(); i++) {
            double used = used(allocation, i);
            assertThat(used).isLessThanOrEqualTo(limits.get(i).most() + CLOSE);
            assertThat(used == 0 || used >= limits.get(i).least() - CLOSE).isTrue();
            assertThat(allocation.limits().get(i).used()).isCloseTo(used, within(CLOSE));
        }
    }

    @Property(tries = 100)
    void theOrderOfWishesChangesNothing(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 3000) double budget) {
        List<Wish> asked = wishes(seed, 15);
        List<Wish> shuffled = new ArrayList<>(asked);
        Collections.shuffle(shuffled, new Random(seed + 1));
        List<Limit> limits = limits(budget, 100, 50, 300);

        assertThat(byKey(Allocator.allocate(shuffled, limits))).isEqualTo(byKey(Allocator.allocate(asked, limits)));
    }

    @Property(tries = 100)
    void aBudgetAloneEarnsWithinAPercentOfTheBestOfAllPlans(
            @ForAll long seed, @ForAll @DoubleRange(min = 100, max = 2000) double budget) {
        List<Wish> asked = wishes(seed, 5, false);
        List<Limit> limits = List.of(Limit.shared("budget", budget));

        assertThat(Allocator.allocate(asked, limits).value()).isGreaterThanOrEqualTo(0.99 * best(asked, 0, budget));
    }

    private static double best(List<Wish> asked, int from, double budget) {
        if (from == asked.size()) {
            return 0;
        }
        Wish wish = asked.get(from);
        double best = 0;
        for (int step = 0; step <= wish.steps(); step++) {
            double left = budget - wish.use(0) * wish.units(step);
            if (left >= 0) {
                best = Math.max(best, wish.value(step) + best(asked, from + 1, left));
            }
        }
        return best;
    }

    private static double used(Allocation allocation, int limit) {
        return allocation.grants().stream()
                .mapToDouble(grant -> grant.units() * grant.wish().use(limit))
                .sum();
    }

    private static Map<String, Long> byKey(Allocation allocation) {
        Map<String, Long> units = new HashMap<>();
        allocation.grants().forEach(grant -> units.put(grant.wish().key(), grant.units()));
        return units;
    }

    private static List<Limit> limits(double budget, double small, double large, double minimum) {
        return List.of(
                Limit.shared("budget", budget),
                Limit.atMost("small", small),
                Limit.atMost("large", large),
                Limit.atLeast("minimum", minimum));
    }

    private static List<Wish> wishes(long seed, int count) {
        return wishes(seed, count, true);
    }

    private static List<Wish> wishes(long seed, int count, boolean volumes) {
        Random random = new Random(seed);
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int steps = 1 + random.nextInt(5);
            long[] units = new long[steps];
            double[] values = new double[steps];
            double margin = 1 + 9 * random.nextDouble();
            for (int step = 0; step < steps; step++) {
                long more = 1 + random.nextInt(40);
                units[step] = (step == 0 ? 0 : units[step - 1]) + more;
                values[step] = (step == 0 ? 0 : values[step - 1]) + more * margin;
                margin *= random.nextDouble();
            }
            Map<Integer, Double> uses = new HashMap<>();
            uses.put(0, 1 + 9 * random.nextDouble());
            if (volumes) {
                uses.put(1 + random.nextInt(2), random.nextDouble());
            }
            if (volumes && random.nextInt(3) == 0) {
                uses.put(3, uses.get(0));
            }
            wishes.add(Wish.of("w" + i, units, values, uses));
        }
        return wishes;
    }
}
