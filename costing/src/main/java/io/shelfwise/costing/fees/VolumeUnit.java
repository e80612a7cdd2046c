package io.shelfwise.costing.fees;

import java.math.BigDecimal;

/**
 * The volume that a storage rate is for.
 *
 * @param symbol such as {@code ft3}
 * @param cubicCentimetres exact
 */
record VolumeUnit(String symbol, BigDecimal cubicCentimetres) {

    static VolumeUnit read(JsonObject json) {
        String symbol = json.text("perVolume");
        if (!symbol.endsWith("3")) {
            throw json.error("has perVolume '" + symbol + "'; give a cubed length such as ft3");
        }
        LengthUnit side = json.read("perVolume", () -> LengthUnit.parse(symbol.substring(0, symbol.length() - 1)));
        return new VolumeUnit(symbol, side.toCentimetres(BigDecimal.ONE).pow(3));
    }
}
