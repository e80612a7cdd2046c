package io.shelfwise.spapi.finances;

import io.shelfwise.core.finance.SettlementLine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A transaction of the Finances API 2024-06-19.
 *
 * @param id Amazon's, blank where it gives none
 * @param type such as {@code Shipment}
 * @param status as Amazon writes it, such as {@code DEFERRED}; blank where it gives none
 * @param maturesAt when deferred money is to be released, if it says so
 * @param identifiers Amazon's related ids by their names, such as {@code FINANCIAL_EVENT_GROUP_ID}
 * @param lines its amounts
 */
public record FinancialTransaction(
        String id,
        String type,
        String status,
        Optional<Instant> maturesAt,
        Map<String, String> identifiers,
        List<SettlementLine> lines) {

    /** Copies the collections. */
    public FinancialTransaction {
        identifiers = Map.copyOf(identifiers);
        lines = List.copyOf(lines);
    }

    /** Whether the money is held back until the order is delivered. */
    public boolean isDeferred() {
        return hasStatus("DEFERRED");
    }

    /** Whether the money was held back, and another transaction with the same amounts has released it since. */
    public boolean isReleasedByAnother() {
        return hasStatus("DEFERRED_RELEASED");
    }

    /** Whether it is part of a settlement: neither held back nor told again by its release. */
    public boolean isSettled() {
        return !isDeferred() && !isReleasedByAnother();
    }

    /** The id of the transaction that was held back and is released by this one. */
    public Optional<String> releases() {
        return Optional.ofNullable(identifiers.get("DEFERRED_TRANSACTION_ID"));
    }

    private boolean hasStatus(String wanted) {
        return status.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_").equals(wanted);
    }
}
