package io.shelfwise.costing.closing;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.Finding;
import java.util.Currency;
import java.util.List;

/**
 * The books of one period.
 *
 * @param period whose
 * @param lines one a currency, by its code
 * @param adjustments what papers that came too late changed about sales and other issues of earlier periods, dated in
 *     this one; they are in its figures
 * @param findings what to look at, in the order of SKUs and days, of this period and those before it
 */
public record ClosingStatement(
        AccountingPeriod period, List<ClosingLine> lines, List<Adjustment> adjustments, List<Finding> findings) {

    /** Copies the lists. */
    public ClosingStatement {
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        findings = List.copyOf(findings);
    }

    /** Whether the account of every currency holds. */
    public boolean holds() {
        return lines.stream().allMatch(ClosingLine::holds);
    }

    /** The part of the cost of goods sold that belongs to sales of earlier periods. */
    public Money adjustedSales(Currency currency) {
        return adjustments.stream()
                .filter(adjustment -> adjustment.type() == EventType.SALE || adjustment.type() == EventType.RETURN)
                .map(Adjustment::amount)
                .filter(amount -> amount.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
