package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.util.Arrays;

/**
 * Tells days out of stock from days without demand where only sales are known.
 *
 * <p>A run of days without a sale counts as out of stock when all of this holds, so that little is taken away from what
 * slow sellers show of themselves:
 *
 * <ul>
 *   <li>it is 7 to 120 days long, and sales go on after it: at the end of a series a dying product looks the same;
 *   <li>sales within eight weeks before and after it are of like size, within a factor of three;
 *   <li>it is improbable for the product as it sold on either side, by weekday and given that the day before had no
 *       sale either: less than one in 10,000 after correcting for the number of days looked at.
 * </ul>
 *
 * <p>A shop that closes over Christmas looks out of stock too, and is as little a lack of demand.
 */
public final class StockoutInference {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 120;
    private static final int REACH = 56;
    private static final int ENOUGH_DAYS = 14;
    private static final double LIKE_SIZE = 3;
    private static final double IMPROBABLE = 1e-4;

    private StockoutInference() {}

    /**
     * The same demand with stock inferred.
     *
     * @param demand as sold; returned as it is if it knows of stock already, or if no day looks out of stock
     */
    public static DemandSeries infer(DemandSeries demand) {
        if (demand.knowsStock() || demand.length() <= SHORTEST + 2 * ENOUGH_DAYS) {
            return demand;
        }
        double[] units = demand.units();
        boolean[] inStock = new boolean[units.length];
        Arrays.fill(inStock, true);
        int weekday = demand.start().getDayOfWeek().getValue() - 1;
        boolean found = false;
        int from = firstSale(units);
        while (from < units.length) {
            int to = endOfRun(units, from);
            if (to < units.length && isStockout(units, inStock, weekday, from, to)) {
                Arrays.fill(inStock, from, to, false);
                found = true;
            }
            from = Math.max(to, from + 1);
        }
        return found ? demand.withInStock(inStock) : demand;
    }

    private static boolean isStockout(double[] units, boolean[] inStock, int weekday, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return false;
        }
        ZeroDays before = new ZeroDays(units, inStock, weekday, Math.max(0, from - REACH), from);
        ZeroDays after = new ZeroDays(units, inStock, weekday, to, Math.min(units.length, to + REACH));
        if (Math.min(before.days(), after.days()) < ENOUGH_DAYS
                || before.meanUnits() > LIKE_SIZE * after.meanUnits()
                || after.meanUnits() > LIKE_SIZE * before.meanUnits()) {
            return false;
        }
        double logChance = Math.max(before.logChanceOfNone(from, to), after.logChanceOfNone(from, to));
        return logChance < Math.log(IMPROBABLE / units.length);
    }

    private static int firstSale(double[] units) {
        int day = 0;
        while (day < units.length && units[day] == 0) {
            day++;
        }
        return day;
    }

    private static int endOfRun(double[] units, int from) {
        int to = from;
        while (to < units.length && units[to] == 0) {
            to++;
        }
        return to;
    }
}
