package io.shelfwise.forecasting.replenishment.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The orders in which the gains of a component are tried: by value for what they use, with several prices of the shared
 * limit against the others; without large ones, which might end a chain early; and with all that a minimum order would
 * take side by side, or left out. None depends on how wide a limit is.
 */
final class Chains {

    /** Weight of the shared limit; the others weigh the rest. */
    private static final double[] WEIGHTS = {1, 0.9, 0.75, 0.5, 0.25, 0.1, 0};

    private static final int FEW = 20_000;
    private static final int SIZES = 8;
    private static final double LEAST_USE = 1e-12;

    private final Problem problem;
    private final int[] gains;
    private final Set<Integer> minimums = new TreeSet<>();

    private Chains(Problem problem, int[] gains) {
        this.problem = problem;
        this.gains = gains;
        for (int gain : gains) {
            for (int limit : wish(gain).limits()) {
                if (problem.limits().get(limit).least() > 0) {
                    minimums.add(limit);
                }
            }
        }
    }

    static List<Chain> of(Problem problem, int[] gains) {
        Chains chains = new Chains(problem, gains);
        List<Chain> all = new ArrayList<>();
        for (double weight : chains.isCoupled() ? WEIGHTS : new double[] {1}) {
            int[] order = chains.ordered(weight);
            chains.addSizes(all, order, weight);
            chains.addMinimums(all, order, weight);
        }
        return all;
    }

    /** Whether some use the shared limit and another. */
    private boolean isCoupled() {
        for (int gain : gains) {
            if (wish(gain).limits().length > 1) {
                return true;
            }
        }
        return false;
    }

    private void addSizes(List<Chain> all, int[] order, double weight) {
        all.add(new Chain(problem, order));
        double size = 0.5;
        for (int i = 0; i < SIZES && gains.length <= FEW; i++, size /= 2) {
            all.add(new Chain(problem, without(order, weight, size)));
        }
    }

    private void addMinimums(List<Chain> all, int[] order, double weight) {
        if (!minimums.isEmpty()) {
            all.add(new Chain(problem, blocks(order, weight)));
            all.add(new Chain(problem, keep(order, minimums)));
            if (minimums.size() > 1) {
                minimums.forEach(limit -> all.add(new Chain(problem, blocks(keep(order, Set.of(limit)), weight))));
            }
        }
    }

    private int[] ordered(double weight) {
        double[] scores = new double[gains.length];
        for (int i = 0; i < gains.length; i++) {
            scores[i] = score(gains[i], weight);
        }
        return sorted(gains, scores);
    }

    /** Highest score first, ties in their order. The scores are taken as floats, so that both fit into a long. */
    private static int[] sorted(int[] gains, double[] scores) {
        long[] keys = new long[gains.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) -Float.floatToIntBits((float) scores[i]) << 32) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = gains[(int) keys[i]];
        }
        return order;
    }

    private double score(int gain, double weight) {
        return problem.gains().get(gain).value() / Math.max(LEAST_USE, use(gain, weight));
    }

    private double use(int index, double weight) {
        Gain gain = problem.gains().get(index);
        Wish wish = wish(index);
        double use = 0;
        for (int i = 0; i < wish.limits().length; i++) {
            boolean shared = wish.limits()[i] == problem.shared();
            use += (shared ? weight : 1 - weight) * problem.part(wish, i, gain.units());
        }
        return use + LEAST_USE * gain.units();
    }

    /** Without gains of more than this size, and without what follows them in their wish. */
    private int[] without(int[] order, double weight, double size) {
        Set<Integer> skipped = new TreeSet<>();
        return Arrays.stream(order)
                .filter(gain -> {
                    int wish = problem.gains().get(gain).wish();
                    if (use(gain, weight) > size) {
                        skipped.add(wish);
                    }
                    return !skipped.contains(wish);
                })
                .toArray();
    }

    /** Without the wishes that count towards one of these. */
    private int[] keep(int[] order, Set<Integer> without) {
        return Arrays.stream(order)
                .filter(gain -> Arrays.stream(wish(gain).limits()).noneMatch(without::contains))
                .toArray();
    }

    /** With the gains of each minimum side by side, where their mean score puts them. */
    private int[] blocks(int[] order, double weight) {
        double[] values = new double[problem.limits().size()];
        double[] uses = new double[values.length];
        for (int gain : order) {
            int limit = minimumOf(gain);
            if (limit >= 0) {
                values[limit] += problem.gains().get(gain).value();
                uses[limit] += use(gain, weight);
            }
        }
        double[] scores = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            int limit = minimumOf(order[i]);
            scores[i] = limit < 0 ? score(order[i], weight) : values[limit] / Math.max(LEAST_USE, uses[limit]);
        }
        return sorted(order, scores);
    }

    private int minimumOf(int gain) {
        for (int limit : wish(gain).limits()) {
            if (minimums.contains(limit)) {
                return limit;
            }
        }
        return -1;
    }

    private Wish wish(int gain) {
        return problem.wishes().get(problem.gains().get(gain).wish());
    }
}
