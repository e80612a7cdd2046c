package io.shelfwise.spapi.finances;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads amounts and times, and notes those that cannot be read. */
final class Amounts {

    private static final int MOST_NOTES = 100;

    private final Set<String> notes = new LinkedHashSet<>();

    List<String> notes() {
        return List.copyOf(notes);
    }

    void note(String note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    static boolean isMoney(@Nullable Object value) {
        return value instanceof JsonObject object
                && (object.fields().containsKey("CurrencyAmount")
                        || object.fields().containsKey("currencyAmount"));
    }

    /** Exact; empty and noted where it is no amount of its currency. */
    Optional<Money> money(@Nullable Object value, String where) {
        if (!(value instanceof JsonObject object) || !isMoney(value)) {
            return Optional.empty();
        }
        String amount = object.text("CurrencyAmount", "currencyAmount").orElse("");
        String currency = object.text("CurrencyCode", "currencyCode").orElse("");
        try {
            return Optional.of(
                    Money.of(new BigDecimal(amount), Currency.getInstance(currency.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            note(where + " is '" + (amount + " " + currency).strip() + "', no amount of a currency: left out");
            return Optional.empty();
        }
    }

    Optional<Instant> time(Optional<String> text, String where) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.get()).toInstant());
        } catch (DateTimeException e) {
            note(where + " is '" + text.get() + "', no time: left out");
            return Optional.empty();
        }
    }

    /** Units, at least 0; refunds may count below zero. */
    int units(Optional<String> text, String where) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Math.abs(new BigDecimal(text.get()).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            note(where + " is '" + text.get() + "', no number of units: counted as 0");
            return 0;
        }
    }
}
