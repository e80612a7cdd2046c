package io.shelfwise.forecasting.regression;

import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.events.EventOffsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the calendar says of each period, past and to come: a trend; for days the weekday; from a year and a half on
 * three waves a year; for each event that the past has seen the share of the period's days that lie in the week before
 * it, in it, and in the three days after it.
 */
final class CalendarDesign {

    private static final int WEEK = 7;
    private static final int LEAD = 7;
    private static final int AFTERMATH = 3;
    private static final int WAVES = 3;
    private static final double YEAR = 365.25;
    private static final double LEAST_YEARS = 1.5;
    private static final double WEEKDAY_SPREAD = 0.7;
    private static final double WAVE_SPREAD = 0.1;
    private static final double EVENT_SPREAD = 0.2;

    private final Frequency frequency;
    private final LocalDate start;
    private final EventOffsets offsets;
    private final int pastDays;
    private final boolean yearly;
    private final List<Integer> events = new ArrayList<>();
    private final int firstEventColumn;
    private final SparseRows rows;

    /**
     * @param start the first day of the first period
     * @param past periods
     * @param all periods, those ahead as well
     */
    CalendarDesign(EventCalendar calendar, Frequency frequency, LocalDate start, int past, int all) {
        this.frequency = frequency;
        this.start = start;
        this.pastDays = daysUntil(past);
        this.offsets = calendar.offsets(start, daysUntil(all));
        this.yearly = pastDays >= LEAST_YEARS * YEAR;
        this.firstEventColumn = 2 + (frequency.isDaily() ? WEEK : 0) + (yearly ? 2 * WAVES : 0);
        for (int event = 0; event < offsets.events(); event++) {
            if (happened(event)) {
                events.add(event);
            }
        }
        this.rows = new SparseRows(all);
        for (int period = 0; period < all; period++) {
            addRow(period);
        }
    }

    private boolean happened(int event) {
        for (int day = 0; day < pastDays; day++) {
            if (offsets.of(event, day) == 0) {
                return true;
            }
        }
        return false;
    }

    private int daysUntil(int period) {
        return (int) (frequency.plus(start, period).toEpochDay() - start.toEpochDay());
    }

    private void addRow(int period) {
        int from = daysUntil(period);
        int days = daysUntil(period + 1) - from;
        rows.add(0, 1);
        rows.add(1, Math.min(0, from - pastDays) / YEAR);
        int column = 2;
        if (frequency.isDaily()) {
            rows.add(column + start.plusDays(from).getDayOfWeek().getValue() - 1, 1);
            column += WEEK;
        }
        for (int wave = 1; yearly && wave <= WAVES; wave++) {
            double angle = 2 * Math.PI * wave * (start.toEpochDay() + from + days / 2.0) / YEAR;
            rows.add(column++, Math.sin(angle));
            rows.add(column++, Math.cos(angle));
        }
        for (int i = 0; i < events.size(); i++) {
            addEvent(firstEventColumn + 3 * i, events.get(i), from, days);
        }
        rows.endRow();
    }

    private void addEvent(int column, int event, int from, int days) {
        int before = 0;
        int within = 0;
        int after = 0;
        for (int day = from; day < from + days; day++) {
            int offset = offsets.of(event, day);
            before += offset < 0 && offset >= -LEAD ? 1 : 0;
            within += offset == 0 ? 1 : 0;
            after += offset > 0 && offset <= AFTERMATH ? 1 : 0;
        }
        rows.add(column, (double) before / days);
        rows.add(column + 1, (double) within / days);
        rows.add(column + 2, (double) after / days);
    }

    SparseRows rows() {
        return rows;
    }

    /**
     * The standard deviation of the prior of each column, on the log scale. Those of waves and events are narrow: demand
     * of neighbouring days is alike, which makes one series look surer of them than it is.
     */
    double[] spreads() {
        double[] spreads = new double[firstEventColumn + 3 * events.size()];
        Arrays.fill(spreads, 0, firstEventColumn, WEEKDAY_SPREAD);
        if (yearly) {
            Arrays.fill(spreads, firstEventColumn - 2 * WAVES, firstEventColumn, WAVE_SPREAD);
        }
        Arrays.fill(spreads, firstEventColumn, spreads.length, EVENT_SPREAD);
        return spreads;
    }

    /** Whether there are waves of the year. */
    boolean yearly() {
        return yearly;
    }

    /** The names of the events with columns. */
    List<String> events() {
        return events.stream().map(offsets.names()::get).toList();
    }

    /** The column of an event's own days, by its index among those with columns. */
    int column(int event) {
        return firstEventColumn + 3 * event + 1;
    }
}
