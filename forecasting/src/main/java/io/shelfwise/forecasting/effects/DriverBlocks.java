package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import io.shelfwise.forecasting.regression.BlockPoisson;

/** One product's demand and drivers, with days of the week, in blocks of eight weeks. */
final class DriverBlocks implements BlockPoisson.Rows {

    private static final int BLOCK = 56;

    /** None more than so many times the product's mean: a bulk order is no effect of a price. */
    private static final double MOST = 20;

    private final ObservedSeries series;
    private final double[][] drivers;
    private final SellerTime time;
    private final double most;

    DriverBlocks(ObservedSeries series, double[][] drivers, SellerTime time) {
        this.series = series;
        this.drivers = drivers;
        this.time = time;
        this.most = MOST * SellerIndex.mean(series);
    }

    @Override
    public int from() {
        return series.firstSale();
    }

    @Override
    public int to() {
        return series.length();
    }

    @Override
    public int block() {
        return time.periods(BLOCK);
    }

    @Override
    public double units(int row) {
        double value = series.value(row);
        return Double.isNaN(value) ? value : Math.min(most, value);
    }

    @Override
    public void causes(int row, double[] into) {
        for (int d = 0; d < drivers.length; d++) {
            into[d] = drivers[d][row];
        }
        int weekday = time.weekday(series.start() + row);
        for (int day = 1; day < time.weekdays(); day++) {
            into[drivers.length + day - 1] = weekday == day ? 1 : 0;
        }
    }
}
