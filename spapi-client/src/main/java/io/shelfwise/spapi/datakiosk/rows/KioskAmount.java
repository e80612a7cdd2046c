package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.core.money.Money;
import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount, exactly as Amazon writes it: per unit it may have more decimals than its currency.
 *
 * <p>{@code Amount} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param amount {@code amount}
 * @param currencyCode {@code currencyCode}
 * @param extras what the other components cannot hold
 */
public record KioskAmount(
        @Nullable BigDecimal amount, @Nullable String currencyCode, Extras extras) {

    /** Takes anything. */
    public KioskAmount {
        extras = Parts.extras(extras);
    }

    /** As money; empty if it has more decimals than its currency, no currency of ISO 4217, or no amount. */
    public Optional<Money> money() {
        if (amount == null || currencyCode == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(amount, Currency.getInstance(currencyCode)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
