package io.shelfwise.core.demand;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units demanded in consecutive periods, mostly days, oldest first, and in which of them the product could be bought.
 *
 * <p>A day out of stock is not a day of no demand: its units say nothing, and forecasters ignore them.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class DemandSeries implements Serializable {

    private static final long serialVersionUID = 1;

    private final Frequency frequency;
    private final LocalDate start;
    private final double[] units;
    private final double @Nullable [] inStock;

    private DemandSeries(Frequency frequency, LocalDate start, double[] units, double @Nullable [] inStock) {
        this.frequency = frequency;
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
        return of(Frequency.DAILY, start, units);
    }

    /**
     * A series of any regular periods with no word on stock.
     *
     * @param frequency days, weeks, months or another
     * @param start the first day of the first period
     * @param units one value a period, finite and at least 0; copied
     * @throws IllegalArgumentException if a value is negative, infinite or not a number
     */
    public static DemandSeries of(Frequency frequency, LocalDate start, double... units) {
        for (int i = 0; i < units.length; i++) {
            if (!(units[i] >= 0 && units[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("units[" + i + "] is " + units[i] + " (" + frequency.plus(start, i)
                        + "); give finite numbers, at least 0");
            }
        }
        return new DemandSeries(frequency, start, units.clone(), null);
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
        return new DemandSeries(Frequency.DAILY, start, units, null);
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
     * @param inStock one value a day, true where the product could be bought
     * @throws IllegalArgumentException if the length is not that of the series
     */
    public DemandSeries withInStock(boolean... inStock) {
        double[] shares = new double[inStock.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = inStock[i] ? 1 : 0;
        }
        return withInStockShares(shares);
    }

    /**
     * The same demand with what part of each day the product could be bought.
     *
     * @param shares one value a day, 0 to 1; copied
     * @throws IllegalArgumentException if the length is not that of the series or a share out of range
     */
    public DemandSeries withInStockShares(double... shares) {
        if (shares.length != units.length) {
            throw new IllegalArgumentException(
                    "inStock has " + shares.length + " days, the series " + units.length + "; give one value a day");
        }
        for (int i = 0; i < shares.length; i++) {
            if (!(shares[i] >= 0 && shares[i] <= 1)) {
                throw new IllegalArgumentException("shares[" + i + "] is " + shares[i] + "; give 0 to 1");
            }
        }
        return new DemandSeries(frequency, start, units, shares.clone());
    }

    /**
     * The same demand where the product, though in stock, could not be bought for part of the time: its listing was
     * suppressed, or another seller had the featured offer. Combined with what is known of stock: a day half in stock and
     * half of that buyable could be bought for a quarter.
     *
     * @param shares what part of each period's time in stock the offer was buyable, 0 to 1
     * @throws IllegalArgumentException if the length is not that of the series or a share out of range
     */
    public DemandSeries withBuyableShares(double... shares) {
        DemandSeries checked = withInStockShares(shares);
        double[] both = shares.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] *= inStockShare(i);
        }
        return new DemandSeries(checked.frequency, checked.start, checked.units, both);
    }

    /**
     * This demand and that of another channel served from the same stock, such as multi-channel orders. What is known of
     * stock is kept; periods of the other outside this one are left out.
     *
     * @param other of the same frequency, and whose periods begin on the same days
     * @throws IllegalArgumentException if they do not
     */
    public DemandSeries plus(DemandSeries other) {
        Map<LocalDate, Integer> places = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            places.put(frequency.plus(start, i), i);
        }
        double[] sum = units.clone();
        for (int i = 0; i < other.units.length; i++) {
            LocalDate day = frequency.plus(other.start, i);
            Integer place = places.get(day);
            boolean within = !day.isBefore(start) && day.isBefore(end());
            if (!frequency.step().equals(other.frequency.step()) || (within && place == null)) {
                throw new IllegalArgumentException("other is " + other + ", this " + this
                        + "; give one of the same frequency whose periods begin on the same days");
            }
            if (place != null) {
                sum[place] += other.units[i];
            }
        }
        return new DemandSeries(frequency, start, sum, inStock);
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
                frequency,
                frequency.plus(start, from),
                Arrays.copyOfRange(units, from, to),
                inStock == null ? null : Arrays.copyOfRange(inStock, from, to));
    }

    /** How it is cut in time. */
    public Frequency frequency() {
        return frequency;
    }

    /** The same values with another season; the step stays. */
    public DemandSeries withSeason(int periods) {
        return new DemandSeries(frequency.withSeason(periods), start, units, inStock);
    }

    /** The first day. */
    public LocalDate start() {
        return start;
    }

    /** The day after the last: where a forecast starts. */
    public LocalDate end() {
        return frequency.plus(start, units.length);
    }

    /** The number of days, or of other periods. */
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
        return inStock == null || inStock[day] > 0;
    }

    /** What part of a day the product could be bought, 0 to 1; 1 where nothing is known. */
    public double inStockShare(int day) {
        return inStock == null ? 1 : inStock[day];
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
                && frequency.equals(that.frequency)
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
        return "DemandSeries[" + start + " to " + end() + ", " + units.length
                + (frequency.isDaily() ? " days]" : " periods]");
    }
}
