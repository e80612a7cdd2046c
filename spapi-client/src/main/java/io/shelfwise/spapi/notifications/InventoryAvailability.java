package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a product at Amazon, as {@code FBA_INVENTORY_AVAILABILITY_CHANGES} 1.0 tells. All numbers are units.
 *
 * @param sellerId whose
 * @param fnsku Amazon's number of the seller's units
 * @param asin Amazon's number of its page
 * @param sku the seller's name of it
 * @param fulfillmentInventoryByMarketplace by marketplace
 * @param stores lists of stores, as they came
 * @param extras what the other components cannot hold, as it came
 */
public record InventoryAvailability(
        @Nullable String sellerId,
        @Nullable String fnsku,
        @Nullable String asin,
        @Nullable String sku,
        List<InMarketplace> fulfillmentInventoryByMarketplace,
        List<Object> stores,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public InventoryAvailability {
        fulfillmentInventoryByMarketplace = Parts.list(fulfillmentInventoryByMarketplace);
        stores = Parts.list(stores);
        extras = Parts.extras(extras);
    }

    /** The seller's SKU. */
    @Override
    public Optional<String> subject() {
        return PayloadParts.subject(sellerId, sku);
    }

    /**
     * What there is for one marketplace.
     *
     * @param marketplaceId which
     * @param itemName title of the page
     * @param fulfillmentInventory how many
     * @param extras what the other components cannot hold, as it came
     */
    public record InMarketplace(
            @Nullable String marketplaceId,
            @Nullable String itemName,
            @Nullable Units fulfillmentInventory,
            Extras extras) {

        /** Takes anything. */
        public InMarketplace {
            extras = Parts.extras(extras);
        }
    }

    /**
     * Units by where they are.
     *
     * @param inboundQuantityBreakdown on their way to Amazon
     * @param fulfillable can be sold
     * @param unfulfillable cannot be sold
     * @param researching Amazon looks for them
     * @param reservedQuantityBreakdown in Amazon's hands
     * @param futureSupplyBuyable can be sold before they are there
     * @param pendingCustomerOrderInTransit ordered while on their way
     * @param extras what the other components cannot hold, as it came
     */
    public record Units(
            @Nullable Inbound inboundQuantityBreakdown,
            @Nullable Integer fulfillable,
            @Nullable Integer unfulfillable,
            @Nullable Integer researching,
            @Nullable Reserved reservedQuantityBreakdown,
            @Nullable Integer futureSupplyBuyable,
            @Nullable Integer pendingCustomerOrderInTransit,
            Extras extras) {

        /** Takes anything. */
        public Units {
            extras = Parts.extras(extras);
        }
    }

    /**
     * Units on their way.
     *
     * @param working announced
     * @param shipped sent
     * @param receiving being counted
     * @param extras what the other components cannot hold, as it came
     */
    public record Inbound(
            @Nullable Integer working,
            @Nullable Integer shipped,
            @Nullable Integer receiving,
            Extras extras) {

        /** Takes anything. */
        public Inbound {
            extras = Parts.extras(extras);
        }
    }

    /**
     * Units in Amazon's hands.
     *
     * @param warehouseProcessing being measured or looked at
     * @param warehouseTransfer between warehouses
     * @param pendingCustomerOrder ordered
     * @param extras what the other components cannot hold, as it came
     */
    public record Reserved(
            @Nullable Integer warehouseProcessing,
            @Nullable Integer warehouseTransfer,
            @Nullable Integer pendingCustomerOrder,
            Extras extras) {

        /** Takes anything. */
        public Reserved {
            extras = Parts.extras(extras);
        }
    }
}
