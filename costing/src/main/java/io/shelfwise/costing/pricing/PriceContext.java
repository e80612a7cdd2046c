package io.shelfwise.costing.pricing;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.util.Optional;

/**
 * What a price is decided from.
 *
 * @param sku of which product
 * @param current the price now
 * @param startOfDay the price at which the day began
 * @param changesToday how often it changed since, at least 0
 * @param competitor the lowest price of others, where known
 * @param coverDays how long the stock lasts, where known
 * @param oldestDays the age of the oldest stock, where known
 */
public record PriceContext(
        Sku sku,
        Money current,
        Money startOfDay,
        int changesToday,
        Optional<Money> competitor,
        Optional<Integer> coverDays,
        Optional<Integer> oldestDays) {}
