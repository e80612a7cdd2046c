package io.shelfwise.costing.fees;

import java.math.BigDecimal;

/** A unit of length, with its exact size in centimetres (1 in = 2.54 cm by definition). */
public enum LengthUnit {
    /** Millimetres. */
    MILLIMETRE("mm", "0.1"),
    /** Centimetres. */
    CENTIMETRE("cm", "1"),
    /** Metres. */
    METRE("m", "100"),
    /** Inches. */
    INCH("in", "2.54"),
    /** Feet of 12 inches. */
    FOOT("ft", "30.48");

    private final String symbol;
    private final BigDecimal centimetres;

    LengthUnit(String symbol, String centimetres) {
        this.symbol = symbol;
        this.centimetres = new BigDecimal(centimetres);
    }

    /**
     * The unit of this symbol: mm, cm, m, in or ft.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static LengthUnit parse(String symbol) {
        String wanted = symbol.strip();
        for (LengthUnit unit : values()) {
            if (unit.symbol.equalsIgnoreCase(wanted)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("length unit is '" + symbol + "'; give one of mm, cm, m, in, ft");
    }

    /** The short name, such as {@code in}. */
    public String symbol() {
        return symbol;
    }

    /** So many of this unit in centimetres, exactly. */
    public BigDecimal toCentimetres(BigDecimal length) {
        return length.multiply(centimetres);
    }
}
