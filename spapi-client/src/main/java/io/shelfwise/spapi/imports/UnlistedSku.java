package io.shelfwise.spapi.imports;

import io.shelfwise.core.catalog.Sku;

/**
 * A SKU that was sold, and that the inventory file does not name.
 *
 * @param sku what was sold
 * @param units sold and not cancelled, over all days of the order files
 */
public record UnlistedSku(Sku sku, long units) {}
