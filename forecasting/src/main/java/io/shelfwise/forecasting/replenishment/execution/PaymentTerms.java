package io.shelfwise.forecasting.replenishment.execution;

import java.math.BigDecimal;

/**
 * When a supplier is paid.
 *
 * @param depositShare due with the order, 0 to 1
 * @param balanceDays after the order on which the rest is due, at least 0
 */
public record PaymentTerms(BigDecimal depositShare, int balanceDays) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public PaymentTerms {
        if (depositShare.signum() < 0 || depositShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("depositShare is " + depositShare + "; give 0 to 1");
        }
        if (balanceDays < 0) {
            throw new IllegalArgumentException("balanceDays is " + balanceDays + "; give at least 0");
        }
    }
}
