package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;

/**
 * The gaps of one fee with one likeliest reason, in one currency.
 *
 * @param type which fee
 * @param reason the likeliest
 * @param gaps how many, at least 1
 * @param difference charged less expected: above zero where Amazon took too much
 */
public record GapSum(FeeType type, GapReason reason, long gaps, Money difference) {}
