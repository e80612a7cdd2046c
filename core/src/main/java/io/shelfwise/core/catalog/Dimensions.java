package io.shelfwise.core.catalog;

import java.math.BigDecimal;

/**
 * The outer size of one packed unit.
 *
 * @param lengthCm longest side as the seller gives it, in centimetres, above zero
 * @param widthCm in centimetres, above zero
 * @param heightCm in centimetres, above zero
 */
public record Dimensions(BigDecimal lengthCm, BigDecimal widthCm, BigDecimal heightCm) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a side is not above zero
     */
    public Dimensions {
        requirePositive("lengthCm", lengthCm);
        requirePositive("widthCm", widthCm);
        requirePositive("heightCm", heightCm);
    }

    private static void requirePositive(String name, BigDecimal value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + " is " + value.toPlainString() + "; give centimetres above 0");
        }
    }
}
