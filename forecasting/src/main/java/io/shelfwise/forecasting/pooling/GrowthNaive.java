package io.shelfwise.forecasting.pooling;

/**
 * The last two seasons, each brought to today's level by half of the growth from the one to the other: a seasonal naive
 * forecast of twice the memory.
 */
final class GrowthNaive {

    private static final double MOST_GROWTH = 2;

    private GrowthNaive() {}

    /** The path ahead of an origin; of the last season alone where there is one, of the level where there is none. */
    static double[] path(ObservedSeries series, int origin, Cycle cycle, int horizon) {
        int year = cycle.year();
        int past = origin - series.first;
        double last = series.mean(origin - Math.min(past, year), origin);
        double[] path = new double[horizon];
        if (past <= 2 * year) {
            for (int step = 0; step < horizon; step++) {
                int i = origin - year + step % year;
                path[step] = past >= year && series.isObserved(i) ? series.value(i) : last > 0 ? last : 0;
            }
            return path;
        }
        double before = series.mean(origin - 2 * year, origin - year);
        double ratio = last > 0 && before > 0 ? last / before : 1;
        double growth = 1 + 0.5 * (Math.max(1 / MOST_GROWTH, Math.min(MOST_GROWTH, ratio)) - 1);
        for (int step = 0; step < horizon; step++) {
            int i = origin - year + step % year;
            double recent = series.isObserved(i) ? series.value(i) : Math.max(0, last);
            double earlier = series.isObserved(i - year) ? series.value(i - year) : recent / growth;
            path[step] = 0.5 * growth * (recent + growth * earlier);
        }
        return path;
    }
}
