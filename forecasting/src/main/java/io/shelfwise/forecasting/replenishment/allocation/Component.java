package io.shelfwise.forecasting.replenishment.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Wishes that have a limit in common, directly or through others; between components only the shared limit counts. */
final class Component {

    private Component() {}

    /** Indexes of wishes by component, each in their order. */
    static Collection<List<Integer>> of(Problem problem) {
        int[] parents = new int[problem.limits().size() + 1];
        Arrays.setAll(parents, i -> i);
        for (Wish wish : problem.wishes()) {
            join(problem, parents, wish);
        }
        int none = problem.limits().size();
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int i = 0; i < problem.wishes().size(); i++) {
            int first = first(problem, problem.wishes().get(i));
            components
                    .computeIfAbsent(root(parents, first < 0 ? none : first), root -> new ArrayList<>())
                    .add(i);
        }
        return components.values();
    }

    private static void join(Problem problem, int[] parents, Wish wish) {
        int first = first(problem, wish);
        for (int limit : wish.limits()) {
            if (limit != problem.shared()) {
                int a = root(parents, first);
                int b = root(parents, limit);
                parents[Math.max(a, b)] = Math.min(a, b);
            }
        }
    }

    private static int first(Problem problem, Wish wish) {
        for (int limit : wish.limits()) {
            if (limit != problem.shared()) {
                return limit;
            }
        }
        return -1;
    }

    private static int root(int[] parents, int at) {
        int root = at;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
