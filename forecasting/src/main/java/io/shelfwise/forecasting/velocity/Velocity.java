package io.shelfwise.forecasting.velocity;

import io.shelfwise.core.demand.DemandSeries;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Units sold per day, as sellers say it: over the last days, and as a mix of several such windows. Days out of stock
 * count neither as sales nor as days, so that a product that sold 30 in the 10 days it was there has velocity 3.
 *
 * <p>A window without a day in stock hands its weight in the mix to the others. Windows that reach back beyond the
 * series count the days there are.
 *
 * <p><b>Peak velocity</b> is the highest velocity of any 7 days in a row that end within the last 365 days and were in
 * stock for at least 4 days' worth; of equal ones the latest.
 *
 * <p>With windows of 2 and 4 days at weights 0.25 and 0.75, units 2, 4, 0, 8 and the third day out of stock: 8 in 1 day
 * and 14 in 3, so 0.25 * 8 + 0.75 * 4.667 = 5.5 a day.
 *
 * <p>Immutable and thread-safe.
 */
public final class Velocity {

    private static final int PEAK_DAYS = 7;
    private static final double LEAST_PEAK_STOCK = 4;
    private static final int YEAR = 365;

    private final List<VelocityWindow> mix;
    private final List<WindowVelocity> windows;
    private final Optional<WindowVelocity> peak;

    private Velocity(List<VelocityWindow> mix, List<WindowVelocity> windows, Optional<WindowVelocity> peak) {
        this.mix = mix;
        this.windows = windows;
        this.peak = peak;
    }

    /**
     * Over the usual windows.
     *
     * @throws IllegalArgumentException if the series is not one of days
     */
    public static Velocity of(DemandSeries demand) {
        return of(demand, VelocityWindow.USUAL);
    }

    /**
     * Over windows of one's own.
     *
     * @param mix at least one window, with one weight above 0
     * @throws IllegalArgumentException if the series is not one of days or nothing has a weight
     */
    public static Velocity of(DemandSeries demand, List<VelocityWindow> mix) {
        if (!demand.frequency().isDaily()) {
            throw new IllegalArgumentException(
                    "frequency is every " + demand.frequency().step() + "; give a series of days");
        }
        if (mix.stream().noneMatch(window -> window.weight() > 0)) {
            throw new IllegalArgumentException("mix is " + mix + "; give a window with a weight above 0");
        }
        int length = demand.length();
        List<WindowVelocity> windows = mix.stream()
                .map(window -> sold(demand, Math.max(0, length - window.days()), length))
                .toList();
        return new Velocity(List.copyOf(mix), windows, peak(demand));
    }

    private static WindowVelocity sold(DemandSeries demand, int from, int to) {
        double units = 0;
        double daysInStock = 0;
        for (int day = from; day < to; day++) {
            units += demand.inStock(day) ? demand.units(day) : 0;
            daysInStock += demand.inStockShare(day);
        }
        return new WindowVelocity(demand.start().plusDays(from), demand.start().plusDays(to), units, daysInStock);
    }

    private static Optional<WindowVelocity> peak(DemandSeries demand) {
        Optional<WindowVelocity> peak = Optional.empty();
        double highest = -1;
        for (int to = Math.max(PEAK_DAYS, demand.length() - YEAR + 1); to <= demand.length(); to++) {
            WindowVelocity week = sold(demand, to - PEAK_DAYS, to);
            double perDay = week.daysInStock() >= LEAST_PEAK_STOCK ? week.units() / week.daysInStock() : -1;
            if (perDay >= 0 && perDay >= highest) {
                highest = perDay;
                peak = Optional.of(week);
            }
        }
        return peak;
    }

    /** The mix, in units per day; empty where no window of it saw a day in stock. */
    public OptionalDouble perDay() {
        double perDay = 0;
        double weight = 0;
        for (int i = 0; i < mix.size(); i++) {
            OptionalDouble window = windows.get(i).perDay();
            if (window.isPresent()) {
                perDay += mix.get(i).weight() * window.getAsDouble();
                weight += mix.get(i).weight();
            }
        }
        return weight > 0 ? OptionalDouble.of(perDay / weight) : OptionalDouble.empty();
    }

    /** Each window, in the order of the mix. */
    public List<WindowVelocity> windows() {
        return windows;
    }

    /** The week of peak velocity; empty without a week that was in stock enough. */
    public Optional<WindowVelocity> peak() {
        return peak;
    }

    /** How it came about, in a seller's words: one sentence a window, and one for the peak. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < mix.size(); i++) {
            WindowVelocity window = windows.get(i);
            reasons.add(sentence("last " + days(window.days()), window) + ", weight "
                    + plain(mix.get(i).weight()));
        }
        peak.ifPresent(week -> reasons.add(
                sentence("peak from " + week.first() + " to " + week.end().minusDays(1), week)));
        return reasons;
    }

    private static String sentence(String what, WindowVelocity window) {
        if (window.perDay().isEmpty()) {
            return what + ": no day in stock";
        }
        return what + ": " + plain(window.units()) + " units in " + days(window.daysInStock()) + " in stock, "
                + plain(window.perDay().getAsDouble()) + " a day";
    }

    private static String days(double count) {
        return plain(count) + (count == 1 ? " day" : " days");
    }

    /** With at most two decimals. */
    private static String plain(double number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
