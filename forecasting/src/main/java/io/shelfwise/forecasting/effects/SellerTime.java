package io.shelfwise.forecasting.effects;

import io.shelfwise.core.demand.Frequency;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the periods that a seller's series share lie on the calendar: days, or other periods of some days.
 *
 * @param step the days of a period, 0 for periods of months, which are too long to tell an event from its month
 * @param phase the first day of period 0, as days since 1970-01-01
 */
public record SellerTime(int step, int phase) implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int WEEK = 7;

    /**
     * Of a series.
     *
     * @param start its first day
     */
    public static SellerTime of(Frequency frequency, LocalDate start) {
        long days = LocalDate.EPOCH.plus(frequency.step()).toEpochDay();
        return days > WEEK
                ? new SellerTime(0, 0)
                : new SellerTime((int) days, (int) Math.floorMod(start.toEpochDay(), days));
    }

    /** Whether events can be told. */
    public boolean isShort() {
        return step > 0;
    }

    LocalDate firstDay(int period) {
        return LocalDate.ofEpochDay((long) period * step + phase);
    }

    /** So many days as periods, at least 1. */
    int periods(int days) {
        return Math.max(1, days / step);
    }

    int weekday(int period) {
        return step == 1 ? Math.floorMod(period, WEEK) : 0;
    }

    int weekdays() {
        return step == 1 ? WEEK : 1;
    }
}
