package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.effects.ProductLifts;
import java.util.Arrays;

/**
 * The days of a series that say something: those in stock, from shortly before the first sale. Days are counted by
 * their distance from the end of the series, so that {@code age} 1 is the last day.
 */
final class History {

    /** Units of a day beyond this are taken as this, so that their squares remain numbers. */
    private static final double MOST = 1e100;

    private static final int WEEK = 7;
    private static final int LEAST_QUIET_DAYS = 28;
    private static final int LEAST_QUIET_GAPS = 5;

    final double[] units;
    final int[] age;
    final int firstForecastWeekday;
    final int daysOutOfStock;
    final boolean whole;

    /** What events brought to each observation. */
    final double[] lifts;

    private History(double[] units, double[] lifts, int[] age, int firstForecastWeekday, int daysOutOfStock) {
        this.units = units;
        this.lifts = lifts;
        this.age = age;
        this.firstForecastWeekday = firstForecastWeekday;
        this.daysOutOfStock = daysOutOfStock;
        this.whole = Arrays.stream(units).allMatch(value -> value == Math.rint(value));
    }

    static History of(DemandSeries demand) {
        return of(demand, ProductLifts.none(demand.length(), 0));
    }

    static History of(DemandSeries demand, ProductLifts events) {
        double[] past = events.past();
        int start = launch(demand);
        int length = demand.length();
        double[] units = new double[length - start];
        double[] lifts = new double[length - start];
        int[] age = new int[length - start];
        int used = 0;
        for (int day = start; day < length; day++) {
            if (demand.inStock(day)) {
                units[used] = Math.min(MOST, demand.units(day));
                lifts[used] = past[day];
                age[used++] = length - day;
            }
        }
        int weekday = demand.end().getDayOfWeek().getValue() - 1;
        return new History(
                Arrays.copyOf(units, used),
                Arrays.copyOf(lifts, used),
                Arrays.copyOf(age, used),
                weekday,
                length - start - used);
    }

    /**
     * Where the product's life begins: with the series, unless it starts with far more days without a sale than the
     * sales that follow let expect. Then the product was launched later; one ordinary gap between sales is kept before
     * the first, since that did not come on the first day either.
     */
    private static int launch(DemandSeries demand) {
        int first = -1;
        int days = 0;
        int selling = 0;
        for (int day = 0; day < demand.length(); day++) {
            if (demand.inStock(day)) {
                boolean sold = demand.units(day) > 0;
                first = first < 0 && sold ? day : first;
                selling += sold ? 1 : 0;
                days += first < 0 ? 0 : 1;
            }
        }
        if (first < 0) {
            return 0;
        }
        int gap = days / selling;
        return first <= Math.max(LEAST_QUIET_DAYS, LEAST_QUIET_GAPS * gap) ? 0 : first - gap + 1;
    }

    /** The units as they would have been without events. */
    double[] plainUnits() {
        double[] plain = units.clone();
        Arrays.setAll(plain, i -> plain[i] / lifts[i]);
        return plain;
    }

    int length() {
        return units.length;
    }

    /** The weekday of an observation, 0 for Monday. */
    int weekday(int observation) {
        return Math.floorMod(firstForecastWeekday - age[observation], WEEK);
    }

    /** Days from the first observation to the end of the series. */
    int span() {
        return age.length == 0 ? 0 : age[0];
    }
}
