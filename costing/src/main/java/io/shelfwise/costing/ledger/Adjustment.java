package io.shelfwise.costing.ledger;

import io.shelfwise.core.money.Money;
import java.time.LocalDate;

/**
 * What a later paper changed about the cost of an issue.
 *
 * @param event the id of the event that became known
 * @param issue the id of the sale or other issue that it touches
 * @param type of that issue
 * @param amount by which the cost of that issue, less what came back of it, rose
 * @param on the day on which the event became known: the period that the adjustment belongs to
 */
public record Adjustment(String event, String issue, EventType type, Money amount, LocalDate on) {}
