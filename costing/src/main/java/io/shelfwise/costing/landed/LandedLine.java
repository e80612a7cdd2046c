package io.shelfwise.costing.landed;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Units of one product in a shipment.
 *
 * @param key unique in the shipment, such as a SKU
 * @param quantity units, not 0; negative for units that go back with it
 * @param unitCost what the supplier charges for one, at least 0, with any number of decimals
 * @param currency of the unit cost
 * @param unitWeight of one unit, at least 0, in the same unit for all lines; 0 where unknown
 * @param unitVolume of one unit, at least 0, in the same unit for all lines; 0 where unknown
 */
public record LandedLine(
        String key,
        BigDecimal quantity,
        BigDecimal unitCost,
        Currency currency,
        BigDecimal unitWeight,
        BigDecimal unitVolume) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the key is blank, the quantity 0, or another number negative
     */
    public LandedLine {
        if (key.isBlank()) {
            throw new IllegalArgumentException("key of a line is blank; give its SKU");
        }
        if (quantity.signum() == 0) {
            throw new IllegalArgumentException("quantity of line " + key + " is 0; give units, or leave the line out");
        }
        require("unitCost", unitCost, key);
        require("unitWeight", unitWeight, key);
        require("unitVolume", unitVolume, key);
    }

    private static void require(String name, BigDecimal value, String key) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    name + " of line " + key + " is " + value.toPlainString() + "; give at least 0");
        }
    }
}
