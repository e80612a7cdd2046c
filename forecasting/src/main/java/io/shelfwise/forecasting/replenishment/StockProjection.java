package io.shelfwise.forecasting.replenishment;

import java.time.LocalDate;
import java.util.List;

/**
 * Sellable stock day by day if demand came exactly as its mean: today's stock and arrivals less demand, never below 0.
 *
 * <p>Immutable.
 */
public final class StockProjection {

    private final LocalDate start;
    private final double[] endOfDay;
    private final List<Arrival> arrivals;

    StockProjection(LocalDate start, double[] endOfDay, List<Arrival> arrivals) {
        this.start = start;
        this.endOfDay = endOfDay;
        this.arrivals = List.copyOf(arrivals);
    }

    /** The day of the plan, day 0. */
    public LocalDate start() {
        return start;
    }

    /** The number of days. */
    public int days() {
        return endOfDay.length;
    }

    /** Units left at the end of a day, by index. */
    public double endOfDay(int day) {
        return endOfDay[day];
    }

    /** What becomes sellable when: stock that is under way, and the order this line asks for. By day. */
    public List<Arrival> arrivals() {
        return arrivals;
    }
}
