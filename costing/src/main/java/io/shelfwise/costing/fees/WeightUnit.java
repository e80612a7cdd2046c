package io.shelfwise.costing.fees;

import java.math.BigDecimal;

/** A unit of weight, with its exact size in grams (1 lb = 453.59237 g = 16 oz by definition). */
public enum WeightUnit {
    /** Grams. */
    GRAM("g", "1"),
    /** Kilograms. */
    KILOGRAM("kg", "1000"),
    /** Ounces. */
    OUNCE("oz", "28.349523125"),
    /** Pounds. */
    POUND("lb", "453.59237");

    private final String symbol;
    private final BigDecimal grams;

    WeightUnit(String symbol, String grams) {
        this.symbol = symbol;
        this.grams = new BigDecimal(grams);
    }

    /**
     * The unit of this symbol: g, kg, oz or lb.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static WeightUnit parse(String symbol) {
        String wanted = symbol.strip();
        for (WeightUnit unit : values()) {
            if (unit.symbol.equalsIgnoreCase(wanted)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("weight unit is '" + symbol + "'; give one of g, kg, oz, lb");
    }

    /** The short name, such as {@code lb}. */
    public String symbol() {
        return symbol;
    }

    /** So many of this unit in grams, exactly. */
    public BigDecimal toGrams(BigDecimal weight) {
        return weight.multiply(grams);
    }
}
