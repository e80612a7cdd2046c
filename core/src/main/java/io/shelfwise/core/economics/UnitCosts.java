package io.shelfwise.core.economics;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What the seller pays for one unit until it is at Amazon, as the seller writes it down. No amount is rounded.
 *
 * @param currency of all amounts
 * @param unitCost the supplier's price, at least 0
 * @param inboundShipping freight to the prep centre and to Amazon, at least 0
 * @param repackMaterials bags, labels, boxes, at least 0
 * @param repackMinutes of work on one unit, at least 0
 * @param laborRatePerHour what an hour of that work costs, at least 0
 */
public record UnitCosts(
        Currency currency,
        BigDecimal unitCost,
        BigDecimal inboundShipping,
        BigDecimal repackMaterials,
        BigDecimal repackMinutes,
        BigDecimal laborRatePerHour) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if an amount is negative
     */
    public UnitCosts {
        require("unitCost", unitCost);
        require("inboundShipping", inboundShipping);
        require("repackMaterials", repackMaterials);
        require("repackMinutes", repackMinutes);
        require("laborRatePerHour", laborRatePerHour);
    }

    private static void require(String name, BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(name + " is " + value.toPlainString() + "; give at least 0");
        }
    }
}
