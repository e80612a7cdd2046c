package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an event cost when it became known. Later papers don't change it: they make adjustments.
 *
 * @param event its id
 * @param type an issue, something that brings units back, a recount or a write-down
 * @param sku whose stock
 * @param on the day on which it happened
 * @param quantity units of the event, without later corrections; for a recount the units counted
 * @param cost that left the stock, negative where it came back
 */
public record CostMovement(String event, EventType type, Sku sku, LocalDate on, BigDecimal quantity, Money cost) {}
