package io.shelfwise.forecasting.replenishment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The money behind a line: expected values, so not exact amounts, in the currency of the landed cost.
 *
 * @param missedSale what a sale that finds no stock costs; by a known margin, or guessed from price or cost to rank lines
 * @param holdingPerDay what a unit in stock costs a day, storage and capital
 * @param criticalRatio the chance of meeting demand that pays; empty where the margin is unknown
 * @param expectedValue what the order is expected to earn, by the economic target less what it costs to have; empty
 *     without an order
 * @param wantedUnits to order before limits that all lines share
 * @param cubicFeet of a unit; empty where its size is unknown
 * @param arrivalMonth in which an order of today arrives on average; empty without a lead time
 * @param limitedBy the shared limits that hold the line back
 * @param route the supplier or route that was chosen, of several
 */
public record LineEconomics(
        double missedSale,
        double holdingPerDay,
        OptionalDouble criticalRatio,
        OptionalDouble expectedValue,
        long wantedUnits,
        OptionalDouble cubicFeet,
        Optional<YearMonth> arrivalMonth,
        List<String> limitedBy,
        Optional<String> route) {

    /** Copies the names. */
    public LineEconomics {
        limitedBy = List.copyOf(limitedBy);
    }

    LineEconomics limited(OptionalDouble value, List<String> by) {
        return new LineEconomics(
                missedSale, holdingPerDay, criticalRatio, value, wantedUnits, cubicFeet, arrivalMonth, by, route);
    }
}
