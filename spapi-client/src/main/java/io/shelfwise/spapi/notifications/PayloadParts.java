package io.shelfwise.spapi.notifications;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What several payloads make of their components. */
final class PayloadParts {

    private PayloadParts() {}

    static Optional<Money> money(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null || currency == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(amount, Currency.getInstance(currency)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no currency, or more decimals than it has: the parts are still there
        }
    }

    /** A subject of several parts, of which the last is needed. */
    static Optional<String> subject(@Nullable String... parts) {
        return parts[parts.length - 1] == null ? Optional.empty() : Optional.of(Arrays.toString(parts));
    }
}
