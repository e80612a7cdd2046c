package io.shelfwise.forecasting.replenishment.allocation;

import java.util.List;
import java.util.function.Consumer;

/**
 * Gains in an order that does not depend on any limit. The plans it offers are its beginnings up to the first that breaks
 * a limit: a wider limit offers the same and more.
 */
final class Chain {

    private final Problem problem;
    private final int[] order;

    Chain(Problem problem, int[] order) {
        this.problem = problem;
        this.order = order;
    }

    /** Offers each beginning that holds all limits. */
    void offer(Consumer<Pick> picks) {
        Room room = new Room(problem.limits());
        int missing = 0;
        double value = 0;
        List<Gain> gains = problem.gains();
        for (int taken = 0; taken < order.length; taken++) {
            Gain gain = gains.get(order[taken]);
            Wish wish = problem.wishes().get(gain.wish());
            missing -= unreached(room, wish);
            room.add(wish, gain.units());
            if (!room.holds(wish)) {
                return;
            }
            missing += unreached(room, wish);
            value += gain.value();
            if (missing == 0) {
                picks.accept(new Pick(value, problem.sharedUse(room), this, taken + 1, null));
            }
        }
    }

    private static int unreached(Room room, Wish wish) {
        int count = 0;
        for (int limit : wish.limits()) {
            count += room.reaches(limit) ? 0 : 1;
        }
        return count;
    }

    void fill(int taken, int[] steps) {
        for (int i = 0; i < taken; i++) {
            Gain gain = problem.gains().get(order[i]);
            steps[gain.wish()] = gain.to();
        }
    }
}
