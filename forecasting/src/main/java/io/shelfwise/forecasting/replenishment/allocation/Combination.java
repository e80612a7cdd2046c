package io.shelfwise.forecasting.replenishment.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the picks of components under the shared limit: exactly where there is one component; else by a dynamic programme
 * over the shared use in 4,096 parts of what all would use, rounded up, so that the limit holds.
 */
final class Combination {

    private static final int PARTS = 4096;

    private final Problem problem;
    private final double unit;
    private final int room;

    Combination(Problem problem) {
        this.problem = problem;
        double whole = problem.shared() < 0 ? 0 : problem.wholeUse(problem.shared());
        double most = problem.shared() < 0
                ? Double.POSITIVE_INFINITY
                : problem.limits().get(problem.shared()).most();
        this.unit = whole / PARTS;
        this.room = unit > 0 ? (int) Math.min(PARTS * 2.0, Math.floor(most / unit)) : 0;
    }

    /** The best picks of all components. */
    List<Pick> best(List<List<Integer>> components) {
        if (components.size() == 1) {
            Best best = new Best();
            new Picks(problem, components.get(0)).offer(best::take);
            return List.of(best.pick);
        }
        List<Pick[]> choices = new ArrayList<>();
        for (List<Integer> component : components) {
            @Nullable Pick[] byPart = new Pick[room + 1];
            byPart[0] = Pick.NOTHING;
            new Picks(problem, component).offer(pick -> keep(byPart, pick));
            choices.add(filled(byPart));
        }
        return join(choices);
    }

    private void keep(@Nullable Pick[] byPart, Pick pick) {
        double parts = unit > 0 ? Math.ceil(pick.shared() / unit - 1e-9) : 0;
        if (parts <= room && pick.betterThan(byPart[(int) parts])) {
            byPart[(int) parts] = pick;
        }
    }

    private static Pick[] filled(@Nullable Pick[] byPart) {
        Pick[] filled = new Pick[byPart.length];
        Pick best = Pick.NOTHING;
        for (int i = 0; i < byPart.length; i++) {
            Pick here = byPart[i];
            best = here != null && here.betterThan(best) ? here : best;
            filled[i] = best;
        }
        return filled;
    }

    private List<Pick> join(List<Pick[]> choices) {
        double[] best = new double[room + 1];
        List<int[]> given = new ArrayList<>();
        for (Pick[] picks : choices) {
            double[] next = new double[room + 1];
            int[] parts = new int[room + 1];
            for (int have = 0; have <= room; have++) {
                for (int part = 0; part <= have; part++) {
                    double value = best[have - part] + picks[part].value();
                    if (value > next[have]) {
                        next[have] = value;
                        parts[have] = part;
                    }
                }
            }
            best = next;
            given.add(parts);
        }
        Pick[] chosen = new Pick[choices.size()];
        int left = room;
        for (int i = choices.size() - 1; i >= 0; i--) {
            int part = given.get(i)[left];
            chosen[i] = choices.get(i)[part];
            left -= part;
        }
        return Arrays.asList(chosen);
    }

    /** The best so far. */
    private static final class Best {

        private Pick pick = Pick.NOTHING;

        void take(Pick other) {
            pick = other.betterThan(pick) ? other : pick;
        }
    }
}
