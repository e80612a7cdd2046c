package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.RoundingMode;

/**
 * Two counts of the same units that differ.
 *
 * @param sku whose units they are
 * @param from where they were counted first: the supplier's for what was ordered
 * @param to where they were counted next
 * @param expected the first count
 * @param actual the second
 * @param damaged what preparation in between has written off, which explains that much
 * @param settled whether nothing between the two is still under way, so that the difference stays
 */
public record Discrepancy(Sku sku, Place from, Place to, long expected, long actual, long damaged, boolean settled) {

    /** The units that nothing explains: below 0 if they lack, above if there are more. */
    public long units() {
        return actual + damaged - expected;
    }

    /** What these units are worth, with their sign, rounded half to even. */
    public Money value(UnitAmount costPerUnit) {
        return costPerUnit.total(units(), RoundingMode.HALF_EVEN);
    }
}
