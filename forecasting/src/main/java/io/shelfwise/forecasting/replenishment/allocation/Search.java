package io.shelfwise.forecasting.replenishment.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A search through few wishes, step by step, which keeps of all plans with about the same uses the one that earns most.
 * What is about the same does not depend on how wide a limit is; so the plans that it finds do not either, and a wider
 * limit only lets more of them pass.
 */
final class Search {

    private static final int MOST_WISHES = 300;
    private static final int FEW_WISHES = 40;
    private static final int[] CELLS = {1, 4096, 64, 16};
    private static final int[] FINE_CELLS = {1, 4096, 128, 32};

    private final Problem problem;
    private final int[] limits;
    private final int cells;

    private Search(Problem problem, int[] limits, int wishes) {
        this.problem = problem;
        this.limits = Arrays.copyOf(limits, Math.min(limits.length, CELLS.length - 1));
        this.cells = (wishes > FEW_WISHES ? CELLS : FINE_CELLS)[this.limits.length];
    }

    /** Offers the plans that hold all limits; none where there are too many wishes. */
    static void offer(Problem problem, List<Integer> wishes, Consumer<Pick> picks) {
        if (wishes.size() > MOST_WISHES) {
            return;
        }
        int[] limits = wishes.stream()
                .flatMapToInt(wish -> Arrays.stream(problem.wishes().get(wish).limits()))
                .distinct()
                .sorted()
                .toArray();
        for (State state : new Search(problem, limits, wishes.size()).run(wishes)) {
            if (state != null && state.holds(problem.limits())) {
                double shared = problem.shared() < 0 ? 0 : state.used[problem.shared()];
                picks.accept(new Pick(state.value, shared, null, 0, state.node));
            }
        }
    }

    private @Nullable State[] run(List<Integer> wishes) {
        @Nullable State[] best = new State[(int) Math.pow(cells, limits.length)];
        best[0] = new State(0, new double[problem.limits().size()], null);
        for (int wish : wishes) {
            @Nullable State[] next = best.clone();
            for (State state : best) {
                if (state != null) {
                    extend(state, wish, next);
                }
            }
            best = next;
        }
        return best;
    }

    private void extend(State state, int index, @Nullable State[] next) {
        Wish wish = problem.wishes().get(index);
        for (int step = 1; step <= wish.steps(); step++) {
            double value = state.value + wish.value(step);
            double[] used = state.used.clone();
            for (int i = 0; i < wish.limits().length; i++) {
                used[wish.limits()[i]] += wish.uses()[i] * wish.units(step);
            }
            int cell = cell(used);
            State there = next[cell];
            if (there == null || value > there.value) {
                next[cell] = new State(value, used, new Pick.Node(index, step, state.node));
            }
        }
    }

    private int cell(double[] used) {
        int cell = 0;
        for (int limit : limits) {
            double whole = problem.wholeUse(limit);
            double part = whole > 0 ? Math.sqrt(used[limit] / whole) : 0;
            cell = cell * cells + Math.min(cells - 1, (int) (part * cells));
        }
        return cell;
    }

    /** A plan so far. */
    private static final class State {

        private final double value;
        private final double[] used;
        private final Pick.@Nullable Node node;

        State(double value, double[] used, Pick.@Nullable Node node) {
            this.value = value;
            this.used = used;
            this.node = node;
        }

        boolean holds(List<Limit> limits) {
            Room room = new Room(limits, used);
            for (int i = 0; i < used.length; i++) {
                if (!room.holds(i) || !room.reaches(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
