package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.util.List;

/** From the amount that was charged back to the tier and band that Amazon used: evidence for a claim. */
public final class InverseAudit {

    private InverseAudit() {}

    /**
     * The candidates that give exactly the amount that was charged.
     *
     * @param charged for all units
     * @param quantity units, at least 1
     * @param candidates fees of one unit, as many as could have been used
     * @return in the order of the candidates; several where the amount does not tell them apart
     */
    public static List<ExpectedFee> matches(Money charged, long quantity, List<ExpectedFee> candidates) {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity is " + quantity + "; give at least 1");
        }
        return candidates.stream()
                .filter(candidate -> candidate
                        .amount()
                        .filter(unit -> times(unit, quantity).equals(charged))
                        .isPresent())
                .toList();
    }

    static Money times(Money unit, long quantity) {
        return new Money(Math.multiplyExact(unit.minorUnits(), quantity), unit.currency());
    }
}
