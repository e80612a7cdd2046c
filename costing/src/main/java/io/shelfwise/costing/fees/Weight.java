package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact weight: {@code scaledGrams / divisor} grams. A dimensional weight is a volume over a divisor, which no decimal
 * holds, so weights are compared by multiplying instead.
 *
 * @param divisor above zero
 */
record Weight(BigDecimal scaledGrams, BigDecimal divisor) {

    private static final MathContext SHOWN = new MathContext(4);

    static Weight ofGrams(BigDecimal grams) {
        return new Weight(grams, BigDecimal.ONE);
    }

    boolean isAtMost(BigDecimal grams) {
        return scaledGrams.compareTo(grams.multiply(divisor)) <= 0;
    }

    Weight max(Weight other) {
        return scaledGrams.multiply(other.divisor).compareTo(other.scaledGrams.multiply(divisor)) >= 0 ? this : other;
    }

    /** How many steps have been started above a weight: none at or below it. */
    BigDecimal startedSteps(BigDecimal aboveGrams, BigDecimal stepGrams) {
        BigDecimal excess = scaledGrams.subtract(aboveGrams.multiply(divisor));
        return excess.signum() <= 0
                ? BigDecimal.ZERO
                : excess.divide(stepGrams.multiply(divisor), 0, RoundingMode.CEILING);
    }

    /** For people, to four digits, such as {@code 54.68 lb}. */
    String words(WeightUnit unit) {
        BigDecimal shown = scaledGrams.divide(divisor.multiply(unit.toGrams(BigDecimal.ONE)), SHOWN);
        return shown.stripTrailingZeros().toPlainString() + " " + unit.symbol();
    }
}
