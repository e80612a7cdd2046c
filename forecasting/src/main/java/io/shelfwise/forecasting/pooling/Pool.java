package io.shelfwise.forecasting.pooling;

import java.io.Serializable;
import java.util.List;

/**
 * What kind of demand a seller's products have.
 *
 * @param cycle how time runs
 * @param smooth whether they sell in most periods; if not, the methods of intermittent demand are at home
 * @param deepest the longest history
 * @param masked whether some periods were not observed
 * @param movement how all products sold over time
 */
record Pool(Cycle cycle, boolean smooth, int deepest, boolean masked, Movement movement) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double MOST_PERIODS = 0.7;

    static Pool of(List<ObservedSeries> all, Cycle cycle) {
        double selling = 0;
        double observed = 0;
        int deepest = 0;
        boolean masked = false;
        for (ObservedSeries series : all) {
            selling += series.sales(series.length);
            observed += series.observed(Math.min(series.first, series.length), series.length);
            masked |= series.observed(0, series.length) < series.length;
            deepest = Math.max(deepest, series.length);
        }
        boolean smooth = observed > 0 && selling / observed >= MOST_PERIODS;
        return new Pool(cycle, smooth, deepest, masked, Movement.of(all, cycle.season()));
    }
}
