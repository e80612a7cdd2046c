package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.forecasting.StockoutInference;

/**
 * Past demand with the days on which nothing could be bought set aside: those that the host knows of; else those that
 * look like it from sales alone, and, where nothing is available today, the days since the last sale.
 *
 * @param series the demand, with its mask
 * @param daysSinceLastSale days at the end that were set aside because nothing is available today
 */
record AvailableDemand(DemandSeries series, int daysSinceLastSale) {

    /** Out of stock for longer than this, a product may as well have been given up. */
    private static final int LONGEST_STOCKOUT_DAYS = 180;

    static AvailableDemand of(DemandSeries demand, InventorySnapshot stock) {
        if (demand.knowsStock()) {
            return new AvailableDemand(demand, 0);
        }
        DemandSeries inferred = StockoutInference.infer(demand);
        int quiet = quietDaysAtEnd(demand);
        boolean out = stock.available() == 0 && quiet > 0 && quiet < demand.length() && quiet <= LONGEST_STOCKOUT_DAYS;
        return out ? new AvailableDemand(lastDaysOut(inferred, quiet), quiet) : new AvailableDemand(inferred, 0);
    }

    /** Days set aside, all together. */
    int daysOut() {
        int days = 0;
        for (int day = 0; day < series.length(); day++) {
            days += series.inStock(day) ? 0 : 1;
        }
        return days;
    }

    private static int quietDaysAtEnd(DemandSeries demand) {
        int days = 0;
        while (days < demand.length() && demand.units(demand.length() - 1 - days) == 0) {
            days++;
        }
        return days;
    }

    private static DemandSeries lastDaysOut(DemandSeries demand, int days) {
        boolean[] inStock = new boolean[demand.length()];
        for (int day = 0; day < inStock.length; day++) {
            inStock[day] = demand.inStock(day) && day < demand.length() - days;
        }
        return demand.withInStock(inStock);
    }
}
