package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;

/**
 * A SKU that could not be planned.
 *
 * @param sku whose line is missing
 * @param cause what its forecaster threw
 */
public record RestockFailure(Sku sku, RuntimeException cause) {}
