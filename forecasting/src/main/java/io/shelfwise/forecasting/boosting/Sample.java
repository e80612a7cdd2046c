package io.shelfwise.forecasting.boosting;

import java.util.SplittableRandom;

/** Draws a share of all rows or features, without putting back, in ascending order. */
final class Sample {

    private final int all;
    private final int taken;
    private final SplittableRandom random;

    Sample(int all, double share, SplittableRandom random) {
        this.all = all;
        this.taken = (int) Math.max(1, Math.min(all, Math.round(all * share)));
        this.random = random;
    }

    /** How many it draws. */
    int size() {
        return taken;
    }

    /** Whether it leaves any out. */
    boolean isPartial() {
        return taken < all;
    }

    /**
     * Fills in all numbers, those drawn first and the others behind them (Knuth, Seminumerical Algorithms, 3.4.2,
     * algorithm S).
     */
    void draw(int[] into) {
        int drawn = 0;
        for (int i = 0; i < all; i++) {
            boolean draws = !isPartial() || random.nextDouble() * (all - i) < taken - drawn;
            into[draws ? drawn++ : taken + i - drawn] = i;
        }
    }
}
