package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.util.List;

/**
 * A fee of an order line that is not as expected.
 *
 * @param orderId Amazon's
 * @param sku what was sold
 * @param type which fee
 * @param charged for all units, above zero where Amazon took it
 * @param expected for all units
 * @param likely what would explain it, the likeliest first, never empty
 * @param evidence the rule that was expected, and the candidates that give the charged amount
 */
public record FeeGap(
        String orderId,
        Sku sku,
        FeeType type,
        Money charged,
        Money expected,
        List<GapReason> likely,
        List<String> evidence) {

    /** Copies the lists. */
    public FeeGap {
        likely = List.copyOf(likely);
        evidence = List.copyOf(evidence);
    }

    /** Above zero where Amazon took too much. */
    public Money gap() {
        return new Money(Math.subtractExact(charged.minorUnits(), expected.minorUnits()), charged.currency());
    }
}
