package io.shelfwise.forecasting.aging;

import io.shelfwise.core.money.UnitAmount;
import java.util.List;

/**
 * What a unit that is there already brings and costs, all in one currency. What was paid for it is spent and does not count.
 *
 * @param proceeds what a unit brings at today's price after Amazon's fees
 * @param storagePerMonth of a unit, charged on each assessment it is left on
 * @param removalFee of a unit
 * @param salvage what a removed unit is still worth, 0 for one that is disposed of
 * @param markdowns to choose from; may be empty
 */
public record AgingTerms(
        UnitAmount proceeds,
        UnitAmount storagePerMonth,
        UnitAmount removalFee,
        UnitAmount salvage,
        List<Markdown> markdowns) {

    /** Copies the list. */
    public AgingTerms {
        markdowns = List.copyOf(markdowns);
    }
}
