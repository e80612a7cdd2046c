package io.shelfwise.costing.ledger;

import io.shelfwise.core.money.Money;
import java.util.Currency;

/**
 * What came into the books of one currency from outside, as far as it was booked.
 *
 * @param purchases amounts of receipts
 * @param landed amounts of late costs: freight, duty, repack
 * @param corrections amounts of corrections
 * @param unapplied of these, what found no units
 * @param reimbursed amounts of reimbursements, which are no cost
 */
public record CostTotals(Money purchases, Money landed, Money corrections, Money unapplied, Money reimbursed) {

    /** Nothing came in. */
    public static CostTotals none(Currency currency) {
        Money zero = Money.zero(currency);
        return new CostTotals(zero, zero, zero, zero, zero);
    }
}
