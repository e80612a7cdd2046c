package io.shelfwise.forecasting.replenishment.allocation;

import java.util.Arrays;
import java.util.List;

/** What has been used of each limit, and whether that is within it. */
final class Room {

    private static final double CLOSE = 1e-9;

    private final List<Limit> limits;
    private final double[] used;

    Room(List<Limit> limits) {
        this(limits, new double[limits.size()]);
    }

    Room(List<Limit> limits, double[] used) {
        this.limits = limits;
        this.used = used;
    }

    void add(Wish wish, long units) {
        for (int i = 0; i < wish.limits().length; i++) {
            used[wish.limits()[i]] += wish.uses()[i] * units;
        }
    }

    double used(int limit) {
        return used[limit];
    }

    double[] copy() {
        return Arrays.copyOf(used, used.length);
    }

    /** Whether a limit is not exceeded, but for what adding numbers may lose. */
    boolean holds(int limit) {
        return holds(limit, 0);
    }

    boolean holds(int limit, double more) {
        double most = limits.get(limit).most();
        return used[limit] + more <= most + CLOSE * Math.max(1, most);
    }

    /** Whether the wish exceeds none of its own limits. */
    boolean holds(Wish wish) {
        for (int limit : wish.limits()) {
            if (!holds(limit)) {
                return false;
            }
        }
        return true;
    }

    boolean reaches(int limit) {
        double least = limits.get(limit).least();
        return used[limit] == 0 || used[limit] >= least - CLOSE * Math.max(1, least);
    }
}
