package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to the stock of a SKU or to its cost, and when that was known.
 *
 * @param id unique among all events of a ledger, not blank
 * @param type what happened
 * @param sku whose stock
 * @param quantity units, at least 0 and with at most six decimals; below 0 only to correct
 * @param amount the total cost, where the type has one
 * @param on the day on which it happened
 * @param knownOn the day on which it became known; a day before {@code on} counts as {@code on}
 * @param appliesTo the id of the event meant, which may be known later than this one
 */
public record LedgerEvent(
        String id,
        EventType type,
        Sku sku,
        BigDecimal quantity,
        Optional<Money> amount,
        LocalDate on,
        LocalDate knownOn,
        Optional<String> appliesTo) {

    private static final int DECIMALS = 6;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the id is blank, the quantity negative or too fine, a receipt has no amount, or
     *     a write-down one below 0
     */
    public LedgerEvent {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank; give each event an id of its own");
        }
        if (quantity.signum() < 0 && type != EventType.CORRECTION) {
            throw new IllegalArgumentException("quantity of " + type + " " + id + " is " + quantity.toPlainString()
                    + "; give at least 0, and units that go the other way as an event of their own, such as a"
                    + " REMOVAL or a RETURN");
        }
        if (quantity.scale() > DECIMALS && quantity.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("quantity of " + type + " " + id + " is " + quantity.toPlainString()
                    + "; give at most " + DECIMALS + " decimals");
        }
        if (amount.isEmpty() && (type == EventType.RECEIPT || type == EventType.LATE_COST)) {
            throw new IllegalArgumentException(
                    type + " " + id + " has no amount; give its total cost and currency, 0 if it was free");
        }
        if (type.isRevaluation() && amount.filter(cost -> cost.signum() >= 0).isEmpty()) {
            throw new IllegalArgumentException(type + " " + id + " has the amount "
                    + amount.map(Money::toString).orElse("none") + "; give at least 0, and a reversal as "
                    + EventType.WRITE_DOWN_REVERSAL);
        }
        if (knownOn.isBefore(on)) {
            knownOn = on;
        }
    }

    /** An event known on the day on which it happened. */
    public static LedgerEvent of(String id, EventType type, Sku sku, long quantity, LocalDate on) {
        return new LedgerEvent(id, type, sku, BigDecimal.valueOf(quantity), Optional.empty(), on, on, Optional.empty());
    }

    /** Units bought for a total, known on the day on which they came. */
    public static LedgerEvent receipt(String id, Sku sku, long quantity, Money total, LocalDate on) {
        return new LedgerEvent(
                id, EventType.RECEIPT, sku, BigDecimal.valueOf(quantity), Optional.of(total), on, on, Optional.empty());
    }

    /** A cost of an earlier event, known on the day of its paper. */
    public static LedgerEvent lateCost(String id, Sku sku, Money amount, String appliesTo, LocalDate on) {
        return new LedgerEvent(
                id, EventType.LATE_COST, sku, BigDecimal.ZERO, Optional.of(amount), on, on, Optional.of(appliesTo));
    }

    /** Cost taken off, or given back to, the units on hand in the evening, known that day. */
    public static LedgerEvent revaluation(String id, EventType type, Sku sku, Money amount, LocalDate on) {
        return new LedgerEvent(id, type, sku, BigDecimal.ZERO, Optional.of(amount), on, on, Optional.empty());
    }

    /** This event, known on another day. */
    public LedgerEvent withKnownOn(LocalDate day) {
        return new LedgerEvent(id, type, sku, quantity, amount, on, day, appliesTo);
    }

    /** This event with this total. */
    public LedgerEvent withAmount(Money total) {
        return new LedgerEvent(id, type, sku, quantity, Optional.of(total), on, knownOn, appliesTo);
    }

    /** This event, meant for another. */
    public LedgerEvent withAppliesTo(String event) {
        return new LedgerEvent(id, type, sku, quantity, amount, on, knownOn, Optional.of(event));
    }
}
