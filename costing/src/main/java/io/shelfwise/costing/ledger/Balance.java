package io.shelfwise.costing.ledger;

import io.shelfwise.core.money.Money;

/**
 * Where the cost of one currency is. It holds if what came in is exactly what is somewhere: purchases + landed +
 * corrections = stock + sold + removed + written off + written down + in transit + unapplied.
 *
 * @param in what came in
 * @param stock cost of units on hand
 * @param sold cost of goods sold, less returns, with adjustments
 * @param removed cost of units taken out
 * @param writtenOff cost of units lost or not counted, less those found
 * @param writtenDown cost taken off units that were on hand, less reversals
 * @param inTransit cost of units on their way
 */
public record Balance(
        CostTotals in, Money stock, Money sold, Money removed, Money writtenOff, Money writtenDown, Money inTransit) {

    /** What came in less all that is somewhere: zero if the books hold. */
    public Money difference() {
        Money cameIn = in.purchases().plus(in.landed()).plus(in.corrections());
        Money somewhere = stock.plus(sold)
                .plus(removed)
                .plus(writtenOff)
                .plus(writtenDown)
                .plus(inTransit)
                .plus(in.unapplied());
        return cameIn.minus(somewhere);
    }

    /** Whether not a minor unit is missing. */
    public boolean holds() {
        return difference().signum() == 0;
    }
}
