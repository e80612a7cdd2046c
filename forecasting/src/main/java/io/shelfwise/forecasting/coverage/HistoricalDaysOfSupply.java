package io.shelfwise.forecasting.coverage;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many days the stock of past weeks would have lasted at their sales, as Amazon reckons it for the low-inventory-level
 * fee: the mean of the last weekly snapshots over the units shipped a day. Amazon says 30 and 90 days and counts 4 weeks
 * (28 days) and 13 weeks (91 days): found by recomputing the figures of Amazon's own help page (Seller Central help
 * GV43F6S76Y9DHYRH, read 2026-11-21).
 *
 * <p>Worked example: snapshots of 100, 80, 60 and 40 and 28 units shipped in each week: a mean of 70 over 4 a day, 17.5
 * days.
 *
 * @param shortTerm over 4 weeks; empty with fewer weeks, or without sales in them
 * @param longTerm over 13 weeks; empty with fewer weeks, or without sales in them
 */
public record HistoricalDaysOfSupply(OptionalDouble shortTerm, OptionalDouble longTerm) {

    static final int SHORT_WEEKS = 4;
    static final int LONG_WEEKS = 13;
    private static final int WEEK = 7;

    /** Of these weeks, the oldest first. */
    public static HistoricalDaysOfSupply of(List<SupplyWeek> weeks) {
        return new HistoricalDaysOfSupply(days(weeks, SHORT_WEEKS), days(weeks, LONG_WEEKS));
    }

    private static OptionalDouble days(List<SupplyWeek> weeks, int length) {
        if (weeks.size() < length) {
            return OptionalDouble.empty();
        }
        List<SupplyWeek> last = weeks.subList(weeks.size() - length, weeks.size());
        double onHand = last.stream().mapToDouble(SupplyWeek::onHand).sum() / length;
        double shipped = last.stream().mapToDouble(SupplyWeek::shipped).sum() / (length * WEEK);
        return shipped > 0 ? OptionalDouble.of(onHand / shipped) : OptionalDouble.empty();
    }
}
