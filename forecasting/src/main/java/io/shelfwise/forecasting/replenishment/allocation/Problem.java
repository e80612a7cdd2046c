package io.shelfwise.forecasting.replenishment.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * Wishes in the order of their keys, their gains, and what all of them would use if nothing were limited: the measure of
 * each limit, which no limit changes.
 */
final class Problem {

    private final List<Wish> wishes;
    private final List<Limit> limits;
    private final List<Gain> gains = new ArrayList<>();
    private final double[] wholeUse;
    private final int shared;

    Problem(List<Wish> wishes, List<Limit> limits) {
        this.wishes = wishes;
        this.limits = limits;
        Room all = new Room(limits);
        for (int i = 0; i < wishes.size(); i++) {
            gains.addAll(Gain.of(i, wishes.get(i)));
            all.add(wishes.get(i), wishes.get(i).units(wishes.get(i).steps()));
        }
        this.wholeUse = all.copy();
        this.shared = sharedLimit(limits);
    }

    private static int sharedLimit(List<Limit> limits) {
        int found = -1;
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).shared()) {
                if (found >= 0) {
                    throw new IllegalArgumentException(
                            "limits " + limits.get(found).name() + " and "
                                    + limits.get(i).name() + " are both shared; give at most one");
                }
                found = i;
            }
        }
        return found;
    }

    List<Wish> wishes() {
        return wishes;
    }

    List<Limit> limits() {
        return limits;
    }

    List<Gain> gains() {
        return gains;
    }

    /** Index of the shared limit, or -1. */
    int shared() {
        return shared;
    }

    double sharedUse(Room room) {
        return shared < 0 ? 0 : room.used(shared);
    }

    double wholeUse(int limit) {
        return wholeUse[limit];
    }

    /** The part of the whole use of a limit that so many units of a wish are. */
    double part(Wish wish, int at, long units) {
        double whole = wholeUse[wish.limits()[at]];
        return whole > 0 ? wish.uses()[at] * units / whole : 0;
    }
}
