package io.shelfwise.forecasting.simulation;

/**
 * The common factors that are tried, and what lies between them: how far out in its demand each product is covered, in
 * deviations of a normal variable. Beyond 4 lies what no past can tell.
 */
final class SafetyFactors {

    private static final double[] TRIED = {-1.5, -1, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4};
    private static final double LEAST_SHARE = 1e-9;
    private static final double LEAST_SLOPE = 0.1;

    private SafetyFactors() {}

    static int size() {
        return TRIED.length;
    }

    static double get(int index) {
        return TRIED[index];
    }

    /**
     * The least factor with which no more than this share is lost; straight between those tried over the logarithm of the
     * share.
     *
     * @param lost share of demand at each factor tried
     */
    static double losing(double share, double[] lost) {
        int first = 0;
        while (first < TRIED.length && lost[first] > share) {
            first++;
        }
        if (first == 0 || first == TRIED.length) {
            return first == 0 ? TRIED[0] : TRIED[TRIED.length - 1];
        }
        double from = Math.log(lost[first - 1]);
        double to = Math.log(Math.max(LEAST_SHARE, lost[first]));
        double part = (from - Math.log(share)) / (from - to);
        return TRIED[first - 1] + part * (TRIED[first] - TRIED[first - 1]);
    }

    /** The index of the factor tried that is nearest. */
    static int nearest(double factor) {
        int nearest = 0;
        for (int k = 1; k < TRIED.length; k++) {
            nearest = Math.abs(TRIED[k] - factor) < Math.abs(TRIED[nearest] - factor) ? k : nearest;
        }
        return nearest;
    }

    /** By how much the logarithm of the share lost falls with the factor, about one of those tried. */
    static double slope(int index, double[] lost) {
        int from = Math.max(0, index - 1);
        int to = Math.min(TRIED.length - 1, index + 1);
        double fall = Math.log(lost[from]) - Math.log(Math.max(LEAST_SHARE, lost[to]));
        return Math.max(LEAST_SLOPE, fall / (TRIED[to] - TRIED[from]));
    }

    /** Between two factors, the second so far. */
    static double between(double one, double other, double share) {
        double zero = TRIED[0] - 0.5;
        return zero + Math.exp((1 - share) * Math.log(one - zero) + share * Math.log(other - zero));
    }
}
