package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.api.notifications.v1.OrderChangeTypeEnum;
import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import io.shelfwise.spapi.wire.JsonName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order or a line of it changed, as {@code ORDER_CHANGE} 1.0 tells. Its summary says how the order is after the change.
 *
 * @param notificationLevel {@code OrderLevel} or {@code OrderItemLevel}
 * @param sellerId whose order
 * @param amazonOrderId which order
 * @param orderChangeType what kind of change
 * @param orderChangeTrigger what changed it
 * @param summary how it is now
 * @param extras what the other components cannot hold, as it came
 */
public record OrderChange(
        @Nullable String notificationLevel,
        @Nullable String sellerId,
        @Nullable String amazonOrderId,
        @Nullable OrderChangeTypeEnum orderChangeType,
        @Nullable Trigger orderChangeTrigger,
        @Nullable Summary summary,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public OrderChange {
        extras = Parts.extras(extras);
    }

    /** The order. */
    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(amazonOrderId);
    }

    /** Without what may tell of a buyer. */
    @Override
    public String toString() {
        return "OrderChange[" + amazonOrderId + ", " + orderChangeType + "]";
    }

    /**
     * What changed an order.
     *
     * @param timeOfOrderChange when
     * @param changeReason in Amazon's words
     * @param extras what the other components cannot hold, as it came
     */
    public record Trigger(
            @Nullable Instant timeOfOrderChange, @Nullable String changeReason, Extras extras) {

        /** Takes anything. */
        public Trigger {
            extras = Parts.extras(extras);
        }

        /** Without what may tell of a buyer. */
        @Override
        public String toString() {
            return "Trigger[" + timeOfOrderChange + "]";
        }
    }

    /**
     * How an order is. Holds where it goes, which is buyer data.
     *
     * @param marketplaceId where it was made
     * @param orderStatus such as {@code Unshipped}
     * @param purchaseDate when it was made
     * @param destinationPostalCode where it goes: buyer data
     * @param fulfillmentType {@code AFN} where Amazon sends it, {@code MFN} where the seller does
     * @param orderType such as {@code StandardOrder}
     * @param numberOfItemsShipped units sent
     * @param numberOfItemsUnshipped units not sent yet
     * @param earliestDeliveryDate when it should come, at the earliest
     * @param latestDeliveryDate when it should come, at the latest
     * @param earliestShipDate when it should leave, at the earliest
     * @param latestShipDate when it should leave, at the latest
     * @param cancelNotifyDate when the buyer asked to cancel it
     * @param orderPrograms such as {@code Prime}
     * @param shippingPrograms such as {@code EasyShip}
     * @param easyShipShipmentStatus where Amazon fetches it
     * @param electronicInvoiceStatus where it needs an invoice
     * @param orderItems its lines
     * @param extras what the other components cannot hold, as it came
     */
    public record Summary(
            @Nullable String marketplaceId,
            @Nullable String orderStatus,
            @Nullable Instant purchaseDate,
            @Nullable String destinationPostalCode,
            @Nullable String fulfillmentType,
            @Nullable String orderType,
            @Nullable Integer numberOfItemsShipped,
            @Nullable Integer numberOfItemsUnshipped,
            @Nullable Instant earliestDeliveryDate,
            @Nullable Instant latestDeliveryDate,
            @Nullable Instant earliestShipDate,
            @Nullable Instant latestShipDate,
            @Nullable Instant cancelNotifyDate,
            List<String> orderPrograms,
            List<String> shippingPrograms,
            @Nullable String easyShipShipmentStatus,
            @Nullable String electronicInvoiceStatus,
            List<Item> orderItems,
            Extras extras) {

        /** Takes anything. */
        public Summary {
            orderPrograms = Parts.list(orderPrograms);
            shippingPrograms = Parts.list(shippingPrograms);
            orderItems = Parts.list(orderItems);
            extras = Parts.extras(extras);
        }

        /** Without what may tell of a buyer. */
        @Override
        public String toString() {
            return "Summary[" + orderStatus + "]";
        }
    }

    /**
     * A line of an order.
     *
     * @param orderItemId Amazon's number of it
     * @param sellerSku the seller's name of the product
     * @param supplySourceId from where it is sent
     * @param orderItemStatus {@code Unshipped} or {@code Shipped}
     * @param quantity units ordered
     * @param quantityShipped units sent
     * @param isBuyerRequestedCancel whether the buyer asks to cancel it
     * @param itemEarliestDeliveryDate when it should come, at the earliest
     * @param itemLatestDeliveryDate when it should come, at the latest
     * @param extras what the other components cannot hold, as it came
     */
    public record Item(
            @Nullable String orderItemId,
            @JsonName("sellerSKU") @Nullable String sellerSku,
            @Nullable String supplySourceId,
            @Nullable String orderItemStatus,
            @Nullable Integer quantity,
            @Nullable Integer quantityShipped,
            @Nullable Boolean isBuyerRequestedCancel,
            @Nullable Instant itemEarliestDeliveryDate,
            @Nullable Instant itemLatestDeliveryDate,
            Extras extras) {

        /** Takes anything. */
        public Item {
            extras = Parts.extras(extras);
        }
    }
}
