package io.shelfwise.costing.fees;

import io.shelfwise.core.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The fees of an input.
 *
 * @param sizeTier Amazon's size tier, such as {@code LARGE_STANDARD}; empty where it is not known
 * @param fees one a type, in the order of {@link FeeType}
 * @param currency of the marketplace
 */
public record FeeEstimate(Optional<String> sizeTier, List<Fee> fees, Currency currency) {

    /** Copies the fees. */
    public FeeEstimate {
        fees = List.copyOf(fees);
    }

    /** The covered fees together; see {@link #isComplete()}. */
    public Money total() {
        Money total = Money.zero(currency);
        for (Fee fee : fees) {
            total = fee.amount().map(total::plus).orElse(total);
        }
        return total;
    }

    /** Whether every fee is covered. */
    public boolean isComplete() {
        for (Fee fee : fees) {
            if (!fee.covered()) {
                return false;
            }
        }
        return true;
    }

    /** The fee of this type, if the estimate has one. */
    public Optional<Fee> fee(FeeType type) {
        return fees.stream().filter(fee -> fee.type() == type).findFirst();
    }
}
