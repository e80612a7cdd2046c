package io.shelfwise.forecasting.pooling;

import java.util.Arrays;

/**
 * Single days far outside a product's own process, such as a business buyer's order. They are cut back for the level,
 * which they would lift for weeks; their effect on mean and spread is kept as far as they came more than once.
 *
 * <p>A day is far out when it is above the third quartile of selling days by more than three interquartile ranges
 * (Tukey 1977, "far out") and its neighbours are not: it is cut back to that fence or to the third highest of the two
 * weeks around it, whichever is more. Seasons and promotions last longer than two days and stay. {@code NaN} stands for
 * days not observed.
 */
public final class BulkDays {

    private static final int NEIGHBOURS = 7;
    private static final int RECENT = 365;
    private static final int ENOUGH = 8;
    private static final double FAR_OUT = 3;

    private BulkDays() {}

    /** The same days with bulk days cut back. */
    public static double[] cutBack(double[] units) {
        double fence = fence(units);
        double[] cut = units.clone();
        for (int day = 0; day < units.length; day++) {
            if (units[day] > fence) {
                cut[day] = Math.min(units[day], Math.max(fence, thirdHighestAround(units, day)));
            }
        }
        return cut;
    }

    /**
     * The days as sold, but none further above its cut than the second furthest of the last year: what came once in a
     * year is no sign that it will come again.
     */
    public static double[] capped(double[] units, double[] cutBack) {
        double furthest = 0;
        double second = 0;
        for (int day = Math.max(0, units.length - RECENT); day < units.length; day++) {
            double over = units[day] - cutBack[day];
            if (over > 0) {
                second = Math.max(second, Math.min(over, furthest));
                furthest = Math.max(furthest, over);
            }
        }
        double[] capped = new double[units.length];
        for (int day = 0; day < units.length; day++) {
            capped[day] = cutBack[day] + Math.min(units[day] - cutBack[day], second);
        }
        return capped;
    }

    /** Above it a day is far out; infinite where too few days sold. */
    static double fence(double[] units) {
        double[] selling = Arrays.stream(units, Math.max(0, units.length - RECENT), units.length)
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        if (selling.length < ENOUGH) {
            return Double.POSITIVE_INFINITY;
        }
        double lower = selling[selling.length / 4];
        double upper = selling[selling.length * 3 / 4];
        return upper + FAR_OUT * Math.max(upper - lower, upper / 2);
    }

    private static double thirdHighestAround(double[] units, int day) {
        double[] around = Arrays.stream(
                        units, Math.max(0, day - NEIGHBOURS), Math.min(units.length, day + NEIGHBOURS + 1))
                .filter(value -> value >= 0)
                .sorted()
                .toArray();
        return around.length < 3 ? 0 : around[around.length - 3];
    }
}
