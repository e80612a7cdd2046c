package io.shelfwise.costing.pricing;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The lowest price that pays for a unit.
 *
 * <p>A price p will do if p ≥ cost + fees(p) + margin · p. The search starts at the cost and sets p to the right side
 * until nothing changes. Where fees never fall as the price rises, no step goes past the lowest price that will do
 * (Knaster and Tarski's least fixed point), so it is found to the cent. Example: cost 7.00, fees 15 % and 3.06 (2.29
 * under 10.00): 11.83. With cost 6.00 it is 9.75, and 10.00 does not pay: a price above the lowest one may lie behind a
 * jump of the fees, so ask for the fees of the price that is set.
 */
public final class BreakEven {

    private static final int MAX_STEPS = 10_000;

    private BreakEven() {}

    /**
     * The lowest price at which price less fees covers the cost.
     *
     * @return empty where fees are not known, or eat every price
     */
    public static Optional<Money> price(UnitAmount unitCost, FeesAtPrice fees) {
        return price(unitCost, fees, BigDecimal.ZERO);
    }

    /**
     * The lowest price at which a share of it is left after fees and cost.
     *
     * @param margin share of the price, at least 0 and below 1
     * @return empty where fees are not known, or eat every price
     */
    public static Optional<Money> price(UnitAmount unitCost, FeesAtPrice fees, BigDecimal margin) {
        if (margin.signum() < 0 || margin.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "margin is " + margin.toPlainString() + "; give a share of the price, such as 0.15");
        }
        Money cost = unitCost.total(1, RoundingMode.CEILING);
        Money price = cost;
        long limit = Math.addExact(Math.multiplyExact(Math.abs(cost.minorUnits()), 1000), 1_000_000_000L);
        for (int step = 0; step < MAX_STEPS && price.minorUnits() <= limit; step++) {
            Optional<Money> charged = fees.at(price);
            if (charged.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal share = price.amount().multiply(margin);
            Money wanted = Money.of(share.setScale(price.amount().scale(), RoundingMode.CEILING), price.currency());
            Money needed = cost.plus(charged.get()).plus(wanted);
            if (needed.minorUnits() <= price.minorUnits()) {
                return Optional.of(price);
            }
            price = needed;
        }
        return Optional.empty();
    }
}
