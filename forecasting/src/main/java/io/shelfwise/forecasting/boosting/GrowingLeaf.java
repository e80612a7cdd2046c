package io.shelfwise.forecasting.boosting;

import org.jspecify.annotations.Nullable;

/** A leaf while its tree grows: its rows, and the best way to split it. */
final class GrowingLeaf {

    final int from;
    final int to;
    final int depth;
    long @Nullable [] sums;

    @Nullable
    Split best;

    GrowingLeaf(int from, int to, int depth) {
        this.from = from;
        this.to = to;
        this.depth = depth;
    }

    int rows() {
        return to - from;
    }

    double gain() {
        return best == null ? 0 : best.gain();
    }
}
