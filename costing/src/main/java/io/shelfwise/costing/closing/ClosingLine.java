package io.shelfwise.costing.closing;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Balance;
import java.util.function.Function;

/**
 * The stock account of a period in one currency: opening + purchases + landed + corrections − cost of goods sold −
 * removed − written off − written down − to transit − unapplied = closing. Each figure is the difference between two
 * balances that are proved on their own.
 *
 * @param before where all cost was when the period before closed
 * @param after where all cost was when this period closed
 */
public record ClosingLine(Balance before, Balance after) {

    /** Stock at the beginning, as the period before closed it. */
    public Money opening() {
        return before.stock();
    }

    /** What was bought, with receipts of earlier periods that became known too late for these. */
    public Money purchases() {
        return change(balance -> balance.in().purchases());
    }

    /** Freight, duty and other costs that came in, of whatever period. */
    public Money landed() {
        return change(balance -> balance.in().landed());
    }

    /** Corrections of receipts and costs. */
    public Money corrections() {
        return change(balance -> balance.in().corrections());
    }

    /** Cost of the sales of the period, less returns, with what late papers changed about earlier sales. */
    public Money costOfGoodsSold() {
        return change(Balance::sold);
    }

    /** Cost of units taken out. */
    public Money removed() {
        return change(Balance::removed);
    }

    /** Cost of units lost or not counted, less those found. */
    public Money writtenOff() {
        return change(Balance::writtenOff);
    }

    /** Write-downs less reversals. */
    public Money writtenDown() {
        return change(Balance::writtenDown);
    }

    /** Cost of units sent on their way, less that of units arrived. */
    public Money toTransit() {
        return change(Balance::inTransit);
    }

    /** Costs that found no units, less those of earlier periods that found theirs. */
    public Money unapplied() {
        return change(balance -> balance.in().unapplied());
    }

    /** Stock at the end. */
    public Money closing() {
        return after.stock();
    }

    /** What the account says must be left, less the closing stock: zero if it holds. */
    public Money difference() {
        Money in = opening().plus(purchases()).plus(landed()).plus(corrections());
        Money out = costOfGoodsSold()
                .plus(removed())
                .plus(writtenOff())
                .plus(writtenDown())
                .plus(toTransit())
                .plus(unapplied());
        return in.minus(out).minus(closing());
    }

    /** Whether the account holds, and both balances do. */
    public boolean holds() {
        return difference().signum() == 0 && before.holds() && after.holds();
    }

    private Money change(Function<Balance, Money> place) {
        return place.apply(after).minus(place.apply(before));
    }
}
