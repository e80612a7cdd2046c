package io.shelfwise.costing.profit;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A cost that belongs to a key of a profit statement and that no settlement line of it shows: storage of the days, a
 * share of a placement fee, advertising.
 *
 * @param name what it is, such as {@code storage}
 * @param amount the cost, above zero; below zero for a gain
 */
public record Accrual(String name, Estimate amount) {

    /**
     * Storage of so many cubic-foot-days, not rounded.
     *
     * @param cubicFeet of one unit
     * @param unitDays units times days in storage, at least 0
     * @param monthlyRate for one cubic foot
     * @param daysInMonth at least 1
     */
    public static UnitAmount storage(
            BigDecimal cubicFeet, long unitDays, BigDecimal monthlyRate, Currency currency, int daysInMonth) {
        return UnitAmount.of(monthlyRate, currency)
                .times(cubicFeet)
                .times(BigDecimal.valueOf(unitDays))
                .dividedBy(daysInMonth);
    }

    /** What units that came back to stock had cost: a gain, since the units sold keep their cost. */
    public static Accrual returnedToStock(Money cost) {
        return new Accrual("returned to stock", Estimate.exact(cost.negated()));
    }

    /**
     * What one unit bears of a fee that was paid for all that were received, not rounded.
     *
     * @param unitsReceived at least 1
     */
    public static UnitAmount perReceivedUnit(Money fee, long unitsReceived) {
        return UnitAmount.of(fee).dividedBy(unitsReceived);
    }
}
