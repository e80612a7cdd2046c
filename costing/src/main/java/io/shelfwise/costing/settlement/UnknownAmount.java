package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;

/**
 * The lines of one kind that the taxonomy does not know.
 *
 * @param kind as Amazon spells it
 * @param amount their exact sum
 * @param lines how many, at least 1
 */
public record UnknownAmount(AmountKind kind, Money amount, long lines) {}
