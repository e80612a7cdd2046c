package io.shelfwise.core.demand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Units demanded on consecutive days, oldest first, and on which of these days the product could be bought at all.
 *
 * <p>A day out of stock is not a day of no demand: its units say nothing, and forecasters ignore them.
 *
 * <p>Immutable and thread-safe.
 */
public final class DemandSeries {

    private final LocalDate start;
    private final double[] units;
    private final boolean @Nullable [] inStock;

    private DemandSeries(LocalDate start, double[] units, boolean @Nullable [] inStock) {
        this.start = start;
        this.units = units;
        this.inStock = inStock;
    }

    /**
     * A series of days with no word on stock: every day counts as in stock.
     *
     * @param start the first day
     * @param units one value a day, finite and at least 0; copied
     * @throws IllegalArgumentException if a value is negative, infinite or not a number
     */
    public static DemandSeries daily(LocalDate start, double... units) {
        for (int i = 0; i < units.length; i++) {
            if (!(units[i] >= 0 && units[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("units[" + i + "] is " + units[i] + " (" + start.plusDays(i)
                        + "); give finite numbers, at least 0");
            }
        }
        return new DemandSeries(start, units.clone(), null);
    }

    /**
     * Lays sales out over a range of days; days without a sale are 0.
     *
     * @param start the first day
     * @param end the day after the last, not before {@code start}
     * @param sales of one SKU, in any order; several of one day are added, those outside the range ignored
     */
    public static DemandSeries daily(LocalDate start, LocalDate end, Collection<DailySales> sales) {
        long days = end.toEpochDay() - start.toEpochDay();
        if (days < 0) {
            throw new IllegalArgumentException("end is " + end + ", before start " + start + "; give a later day");
        }
        double[] units = new double[Math.toIntExact(days)];
        for (DailySales sale : sales) {
            long day = sale.day().toEpochDay() - start.toEpochDay();
            if (day >= 0 && day < days) {
                units[(int) day] += sale.units();
            }
        }
        return new DemandSeries(start, units, null);
    }

    /**
     * Lays sales out from the day of the first one: before it the product was not yet on sale. Empty without sales.
     *
     * @param end the day after the last
     * @param sales of one SKU before {@code end}, in any order
     */
    public static DemandSeries sinceFirstSale(LocalDate end, Collection<DailySales> sales) {
        LocalDate first = sales.stream()
                .filter(sale -> sale.units() > 0)
                .map(DailySales::day)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(end))
                .orElse(end);
        return daily(first, end, sales);
    }

    /**
     * The same demand with what is known of stock.
     *
     * @param inStock one value a day, true where the product could be bought; copied
     * @throws IllegalArgumentException if the length is not that of the series
     */
    public DemandSeries withInStock(boolean... inStock) {
        if (inStock.length != units.length) {
            throw new IllegalArgumentException(
                    "inStock has " + inStock.length + " days, the series " + units.length + "; give one value a day");
        }
        return new DemandSeries(start, units, inStock.clone());
    }

    /**
     * The last so many days; the whole series if it is shorter.
     *
     * @throws IllegalArgumentException if the days are negative
     */
    public DemandSeries last(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days is " + days + "; give at least 0");
        }
        int from = Math.max(0, units.length - days);
        return slice(from, units.length);
    }

    /**
     * Some of the days.
     *
     * @param from index of the first day
     * @param to index after the last
     * @throws IllegalArgumentException if the range is not within the series
     */
    public DemandSeries slice(int from, int to) {
        if (from < 0 || to < from || to > units.length) {
            throw new IllegalArgumentException(
                    "from is " + from + " and to " + to + "; give a range within 0 to " + units.length);
        }
        return new DemandSeries(
                start.plusDays(from),
                Arrays.copyOfRange(units, from, to),
                inStock == null ? null : Arrays.copyOfRange(inStock, from, to));
    }

    /** The first day. */
    public LocalDate start() {
        return start;
    }

    /** The day after the last. */
    public LocalDate end() {
        return start.plusDays(units.length);
    }

    /** The number of days. */
    public int length() {
        return units.length;
    }

    /** The units of a day, by index from the start. */
    public double units(int day) {
        return units[day];
    }

    /** A copy of all units, oldest first. */
    public double[] units() {
        return units.clone();
    }

    /** Whether the product could be bought on a day, by index from the start; true where nothing is known. */
    public boolean inStock(int day) {
        return inStock == null || inStock[day];
    }

    /** Whether anything is known of stock. */
    public boolean knowsStock() {
        return inStock != null;
    }

    /** The units of the last so many days, or of all if there are fewer. */
    public double sumOfLast(int days) {
        double sum = 0;
        for (int i = Math.max(0, units.length - days); i < units.length; i++) {
            sum += units[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DemandSeries that
                && start.equals(that.start)
                && Arrays.equals(units, that.units)
                && Arrays.equals(inStock, that.inStock);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Arrays.hashCode(units);
    }

    @Override
    public String toString() {
        return "DemandSeries[" + start + " to " + end() + ", " + units.length + " days]";
    }
}
