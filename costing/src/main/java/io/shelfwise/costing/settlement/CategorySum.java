package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;

/**
 * The lines of one category in one currency.
 *
 * @param category of all of them
 * @param amount their exact sum
 * @param lines how many, at least 1
 */
public record CategorySum(SettlementCategory category, Money amount, long lines) {}
