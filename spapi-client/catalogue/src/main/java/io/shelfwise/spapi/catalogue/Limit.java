package io.shelfwise.spapi.catalogue;

import java.math.BigDecimal;

/**
 * A documented usage plan: a bucket that fills at a rate. Amazon may give a seller more or less.
 *
 * @param ratePerSecond tokens per second
 * @param burst tokens that the bucket holds
 */
public record Limit(BigDecimal ratePerSecond, int burst) {}
