package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule says about a case.
 *
 * @param amount of all units, rounded to the currency; null where it is not covered or does not apply
 * @param rule what gave the amount
 * @param reason why it is not covered
 */
record Charge(@Nullable BigDecimal amount, String rule, String reason) {

    /** The fee has nothing to do with this product. */
    static final Charge NONE = new Charge(null, "", "");

    /** Whether the fee has nothing to do with this product: no amount, and no reason why not. */
    boolean isNone() {
        return amount == null && reason.isEmpty();
    }

    static Charge of(BigDecimal amount, String rule) {
        return new Charge(amount, rule, "");
    }

    static Charge free(String rule) {
        return of(BigDecimal.ZERO, rule);
    }

    static Charge notCovered(String reason) {
        return new Charge(null, "", reason);
    }
}
