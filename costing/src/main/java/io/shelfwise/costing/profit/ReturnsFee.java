package io.shelfwise.costing.profit;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Amazon's returns processing fee of the units shipped in a month: of those that came back by the end of the second month
 * after it, the ones above a share of the units shipped. It is earned in the month shipped and charged in the third month
 * after it. The rule is that of the US since 2024-06-01 as the facts of this project have it; amounts and shares come from
 * the host, since the sources hold none that are current. That a part of a unit above the share counts as a part is our
 * reading.
 *
 * <p>Worked example: 400 units shipped in March, 40 came back, threshold 8.1 %, 2.50 a unit: 40 − 32.4 = 7.6 units, 19.00.
 *
 * @param earned the month shipped, whose profit it lowers
 * @param charged the month whose settlement has it
 * @param units above the threshold
 * @param amount of the fee, half up
 */
public record ReturnsFee(YearMonth earned, YearMonth charged, BigDecimal units, Money amount) {

    private static final int MONTHS_UNTIL_CHARGED = 3;
    private static final int EXEMPT_BELOW = 25;

    /**
     * The fee of a month's shipments of one product.
     *
     * @param shipped units, at least 0; fewer than 25 are exempt
     * @param returned units of these, at least 0
     * @param threshold share of the units shipped that is free, 0 to 1; 0 for apparel and shoes
     * @param perUnit the fee for one unit above it
     */
    public static ReturnsFee of(YearMonth month, long shipped, long returned, BigDecimal threshold, Money perUnit) {
        if (shipped < 0 || returned < 0) {
            throw new IllegalArgumentException(
                    "shipped is " + shipped + ", returned is " + returned + "; give at least 0");
        }
        if (threshold.signum() < 0 || threshold.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "threshold is " + threshold.toPlainString() + "; give a share from 0 to 1, such as 0.081");
        }
        BigDecimal free = threshold.multiply(BigDecimal.valueOf(shipped));
        BigDecimal above = shipped < EXEMPT_BELOW
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(returned).subtract(free).max(BigDecimal.ZERO);
        Money amount = Money.round(above.multiply(perUnit.amount()), perUnit.currency(), Rounding.HALF_UP);
        return new ReturnsFee(month, month.plusMonths(MONTHS_UNTIL_CHARGED), above, amount);
    }

    /** This fee as a cost of the month shipped. */
    public Accrual accrual() {
        return new Accrual("returns processing", Estimate.exact(amount));
    }
}
