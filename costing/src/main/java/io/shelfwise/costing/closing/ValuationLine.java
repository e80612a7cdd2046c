package io.shelfwise.costing.closing;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.LedgerEvent;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the stock of one SKU cost, what it will bring, and what to book.
 *
 * @param sku whose stock
 * @param quantity units on hand
 * @param cost what they cost, before any write-down
 * @param carried what the books carry them at, after earlier write-downs
 * @param netRealisableValue of all of them, half up, at least 0
 * @param event the write-down or reversal that carries them at the lower of both; empty where they are already
 */
public record ValuationLine(
        Sku sku,
        BigDecimal quantity,
        Money cost,
        Money carried,
        Money netRealisableValue,
        Optional<LedgerEvent> event) {}
