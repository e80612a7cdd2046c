package io.shelfwise.forecasting.replenishment.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares out what is limited so that it earns most: a knapsack with several limits, after Dantzig (1957) by value for use.
 *
 * <p>What holds, for any wishes: no limit is broken; the order of wishes changes nothing; and a wider limit never earns
 * less. The last is not so of the greedy rule itself, where a wider limit may admit a large step that crowds out several
 * small ones. It holds here because plans are drawn from a family that no limit has a say in, orders by several prices cut
 * off at any place and, for up to 300 wishes, a search; of those that hold all limits the one that earns most is taken, and
 * a wider limit only adds to them. The price is that a small rest of a limit may stay unused.
 *
 * <p>Worked example: a budget of 100; 10 units for 50 that earn 40, 10 more that earn 20, or 6 of another for 60 that earn
 * 45. The first 10 and no more fit beside nothing else, 10 and 10 earn 60, which is the plan; with 110 it is the first 10
 * and the 6, which earn 85.
 */
public final class Allocator {

    private Allocator() {}

    /**
     * Shares out.
     *
     * @param wishes each with a key of its own, in any order
     * @param limits to which the wishes' uses refer by index
     * @throws IllegalArgumentException if more than one limit is shared
     */
    public static Allocation allocate(List<Wish> wishes, List<Limit> limits) {
        List<Wish> sorted =
                wishes.stream().sorted(Comparator.comparing(Wish::key)).toList();
        Problem problem = new Problem(sorted, limits);
        List<List<Integer>> components = new ArrayList<>(Component.of(problem));
        int[] steps = new int[sorted.size()];
        if (!components.isEmpty()) {
            new Combination(problem).best(components).forEach(pick -> pick.fill(steps));
        }
        return new Outcome(problem, steps).allocation(wishes);
    }
}
