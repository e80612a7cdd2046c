package io.shelfwise.forecasting.replenishment.allocation;

import org.jspecify.annotations.Nullable;

/**
 * A way to serve some wishes.
 *
 * @param value that it earns
 * @param shared use of the shared limit
 * @param chain the order in which gains are taken, or nothing
 * @param taken how many of the chain
 * @param node the last choice of a search, or nothing
 */
record Pick(
        double value,
        double shared,
        @Nullable Chain chain,
        int taken,
        @Nullable Node node) {

    static final Pick NOTHING = new Pick(0, 0, null, 0, null);

    void fill(int[] steps) {
        if (chain != null) {
            chain.fill(taken, steps);
        }
        for (Node at = node; at != null; at = at.before()) {
            steps[at.wish()] = at.steps();
        }
    }

    boolean betterThan(@Nullable Pick other) {
        return other == null || value > other.value || (value == other.value && shared < other.shared);
    }

    /**
     * One choice of a search and those before it.
     *
     * @param wish index
     * @param steps granted
     * @param before the choices before it
     */
    record Node(int wish, int steps, @Nullable Node before) {}
}
