package io.shelfwise.costing.tax;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The tax on one value, with its rule, or why it is not known.
 *
 * @param key of the line of the shipment, or what was paid for
 * @param value that the tax is a share of
 * @param amount the tax, half up; empty where no rate covers the case
 * @param rate that was applied: it names its rule, source and dates
 * @param reason why the tax is not known; empty where it is
 */
public record TaxLine(String key, Money value, Optional<Money> amount, Optional<TaxRate> rate, String reason) {

    static TaxLine of(String key, Money value, TaxRate rate) {
        BigDecimal exact = value.amount().multiply(rate.rate());
        return new TaxLine(
                key, value, Optional.of(Money.round(exact, value.currency(), Rounding.HALF_UP)), Optional.of(rate), "");
    }

    static TaxLine notCovered(String key, Money value, String reason) {
        return new TaxLine(key, value, Optional.empty(), Optional.empty(), reason);
    }

    /** Whether a rate covers the case. */
    public boolean covered() {
        return amount.isPresent();
    }

    /**
     * The part of the tax that comes back, half up.
     *
     * @param share that may be deducted, 0 to 1
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public Optional<Money> recoverable(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "share is " + share.toPlainString() + "; give 0 to 1, such as 1 for all of it");
        }
        return amount.map(tax -> Money.round(tax.amount().multiply(share), tax.currency(), Rounding.HALF_UP));
    }

    /** The part that does not come back, and so is cost: the tax less what is recoverable. */
    public Optional<Money> cost(BigDecimal recoverableShare) {
        return recoverable(recoverableShare).flatMap(back -> amount.map(tax -> tax.minus(back)));
    }
}
