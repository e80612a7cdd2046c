package io.shelfwise.forecasting.effects;

import java.util.Arrays;

/** What each period of a range brings relative to its usual, by weekday and event. */
final class Factors {

    final double[] byCell;

    /** The variance of the logarithm of each cell's factor; 0 for those taken for none. */
    final double[] varianceByCell;

    final double[] byWeekday;
    private final EventCells cells;
    private final SellerTime time;
    private final int from;

    /**
     * @param from the first period of the range that the cells are of
     * @param byWeekday as they are known; changed in place by who fits them
     */
    Factors(EventCells cells, SellerTime time, int from, double[] byWeekday) {
        this.cells = cells;
        this.time = time;
        this.from = from;
        this.byCell = SellerIndex.ones(cells.count());
        this.varianceByCell = new double[cells.count()];
        this.byWeekday = byWeekday;
    }

    double at(int i) {
        int cell = cells.at(i);
        return byWeekday[weekday(i)] * (cell == EventCells.NONE ? 1 : byCell[cell]);
    }

    int weekday(int i) {
        return time.weekday(from + i);
    }

    double[] first(int periods) {
        double[] all = new double[periods];
        Arrays.setAll(all, this::at);
        return all;
    }
}
