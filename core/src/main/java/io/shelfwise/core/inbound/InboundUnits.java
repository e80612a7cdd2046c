package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.supply.RemainingTime;

/**
 * Units of a shipment that can be counted on, as many and as soon as they will be sellable.
 *
 * @param shipmentId the host's id of the shipment
 * @param sku whose units they are
 * @param place where they are
 * @param units how many are there
 * @param expectedUnits how many of them are expected to come through preparation
 * @param remaining the days until they can be sold
 */
public record InboundUnits(
        String shipmentId, Sku sku, Place place, long units, double expectedUnits, RemainingTime remaining) {}
