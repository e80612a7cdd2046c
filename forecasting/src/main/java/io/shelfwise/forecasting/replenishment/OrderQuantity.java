package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.supply.SupplyTerms;

/**
 * From units needed to units that can be ordered.
 *
 * @param needed to reach the service level, before the supplier's terms
 * @param units that can be ordered: 0, or at least the minimum order quantity, in whole cases
 * @param boundBy what set the units: {@code stock covers}, {@code service level}, {@code MOQ}, {@code case pack},
 *     {@code price break}, {@code shelf life} and the like
 */
record OrderQuantity(long needed, long units, String boundBy) {

    static final OrderQuantity NONE = new OrderQuantity(0, 0, "stock covers");

    static OrderQuantity of(long needed, SupplyTerms terms) {
        if (needed <= 0) {
            return NONE;
        }
        long wanted = Math.max(needed, terms.minimumOrderQuantity());
        long units = wholeCases(wanted, terms);
        return new OrderQuantity(needed, units, boundBy(needed, wanted, units));
    }

    /** The least order that brings so many. */
    static long wholeCases(long units, SupplyTerms terms) {
        return Math.floorDiv(units + terms.casePack() - 1, (long) terms.casePack()) * terms.casePack();
    }

    /** The least order that the supplier takes. */
    static long least(SupplyTerms terms) {
        return wholeCases(terms.minimumOrderQuantity(), terms);
    }

    /** The same with so many units instead. */
    OrderQuantity with(long others, String reason) {
        return others == units ? this : new OrderQuantity(needed, others, reason);
    }

    /** At most so many units, in whole cases; none where that is less than the supplier takes. */
    OrderQuantity atMost(long most, SupplyTerms terms, String reason) {
        if (units <= most) {
            return this;
        }
        long cases = Math.max(0, most) / terms.casePack() * terms.casePack();
        return new OrderQuantity(needed, cases < least(terms) ? 0 : cases, reason);
    }

    private static String boundBy(long needed, long wanted, long units) {
        if (wanted > needed) {
            return "MOQ";
        }
        return units > needed ? "case pack" : "service level";
    }
}
