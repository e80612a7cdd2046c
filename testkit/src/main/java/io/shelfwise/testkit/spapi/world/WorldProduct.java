package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.money.Money;

/**
 * A product that a made-up seller sells.
 *
 * @param sku the seller's name of it
 * @param asin Amazon's number of its page
 * @param fnsku Amazon's number of the seller's units
 * @param listingId Amazon's number of the listing
 * @param title its name
 * @param price of one unit
 * @param fulfilmentFee what Amazon takes for sending one unit
 * @param byAmazon whether Amazon sends it, or the seller
 * @param dailyUnits how many are wanted on an average day
 * @param openingUnits how many lay in the warehouse when the history begins
 */
public record WorldProduct(
        String sku,
        String asin,
        String fnsku,
        String listingId,
        String title,
        Money price,
        Money fulfilmentFee,
        boolean byAmazon,
        double dailyUnits,
        int openingUnits) {}
