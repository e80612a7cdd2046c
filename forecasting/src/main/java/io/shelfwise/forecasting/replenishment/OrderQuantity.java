package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.supply.SupplyTerms;

/**
 * From units needed to units that can be ordered.
 *
 * @param needed to reach the service level, before the supplier's terms
 * @param units that can be ordered: 0, or at least the minimum order quantity, in whole cases
 * @param boundBy what set the units: {@code stock covers}, {@code service level}, {@code MOQ} or {@code case pack}
 */
record OrderQuantity(long needed, long units, String boundBy) {

    static final OrderQuantity NONE = new OrderQuantity(0, 0, "stock covers");

    static OrderQuantity of(long needed, SupplyTerms terms) {
        if (needed <= 0) {
            return NONE;
        }
        long wanted = Math.max(needed, terms.minimumOrderQuantity());
        long cases = Math.floorDiv(wanted + terms.casePack() - 1, (long) terms.casePack());
        long units = cases * terms.casePack();
        return new OrderQuantity(needed, units, boundBy(needed, wanted, units));
    }

    private static String boundBy(long needed, long wanted, long units) {
        if (wanted > needed) {
            return "MOQ";
        }
        return units > needed ? "case pack" : "service level";
    }
}
