package io.shelfwise.forecasting;

import java.util.Arrays;

/**
 * Single days far outside a product's own process, such as a business buyer's order. They are cut back for the level,
 * which they would lift for weeks; their effect on the spread is kept, since it is taken from the sales as they were.
 *
 * <p>A day is far out when it is above the third quartile of selling days by more than three interquartile ranges
 * (Tukey 1977, "far out") and its neighbours are not: it is cut back to that fence or to the third highest of the two
 * weeks around it, whichever is more. Seasons and promotions last longer than two days and stay.
 */
final class BulkDays {

    private static final int NEIGHBOURS = 7;
    private static final int RECENT = 365;
    private static final int ENOUGH = 8;
    private static final double FAR_OUT = 3;

    private BulkDays() {}

    /** The same days with bulk days cut back. */
    static double[] cutBack(double[] units) {
        double fence = fence(units);
        double[] cut = units.clone();
        for (int day = 0; day < units.length; day++) {
            if (units[day] > fence) {
                cut[day] = Math.min(units[day], Math.max(fence, thirdHighestAround(units, day)));
            }
        }
        return cut;
    }

    private static double fence(double[] units) {
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
        double[] around =
                Arrays.copyOfRange(units, Math.max(0, day - NEIGHBOURS), Math.min(units.length, day + NEIGHBOURS + 1));
        Arrays.sort(around);
        return around.length < 3 ? 0 : around[around.length - 3];
    }
}
