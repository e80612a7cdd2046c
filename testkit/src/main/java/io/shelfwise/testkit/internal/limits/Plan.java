package io.shelfwise.testkit.internal.limits;

import java.math.BigDecimal;

/**
 * What a bucket is made from.
 *
 * @param rate tokens per second
 * @param told the rate that the header tells
 * @param burst tokens that the bucket holds
 */
record Plan(BigDecimal rate, BigDecimal told, int burst) {}
