package io.shelfwise.core.orders;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, reduced to what demand and revenue need. It holds no data about the buyer.
 *
 * <p>Immutable.
 */
public final class OrderLine {

    private final String id;
    private final String orderId;
    private final Sku sku;
    private final Instant purchasedAt;
    private final Instant updatedAt;
    private final int quantity;
    private final boolean cancelled;
    private final @Nullable Money price;

    private OrderLine(Builder builder) {
        this.id = Objects.requireNonNull(builder.id, "id is missing; give Amazon's order item id or a stable key");
        this.orderId = Objects.requireNonNull(builder.orderId, "orderId is missing; give Amazon's order id");
        this.sku = Objects.requireNonNull(builder.sku, "sku is missing; give the seller's SKU");
        this.purchasedAt =
                Objects.requireNonNull(builder.purchasedAt, "purchasedAt is missing; give the time of purchase");
        this.updatedAt = builder.updatedAt == null ? purchasedAt : builder.updatedAt;
        this.quantity = builder.quantity;
        this.cancelled = builder.cancelled;
        this.price = builder.price;
    }

    /** Starts a line. */
    public static Builder builder() {
        return new Builder();
    }

    /** Amazon's order item id, or a stable key where a report has none. Unique within the seller account. */
    public String id() {
        return id;
    }

    /** Amazon's order id. */
    public String orderId() {
        return orderId;
    }

    /** What was bought. */
    public Sku sku() {
        return sku;
    }

    /** When it was bought. */
    public Instant purchasedAt() {
        return purchasedAt;
    }

    /** When Amazon last changed the order; the time of purchase where that is unknown. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** Units bought, at least 0. */
    public int quantity() {
        return quantity;
    }

    /** Whether the order or the line was cancelled: it is no demand then. */
    public boolean cancelled() {
        return cancelled;
    }

    /** What the buyer paid for the whole line, before shipping; empty where the report leaves it blank. */
    public Optional<Money> price() {
        return Optional.ofNullable(price);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderLine that
                && id.equals(that.id)
                && orderId.equals(that.orderId)
                && sku.equals(that.sku)
                && purchasedAt.equals(that.purchasedAt)
                && updatedAt.equals(that.updatedAt)
                && quantity == that.quantity
                && cancelled == that.cancelled
                && Objects.equals(price, that.price);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "OrderLine[" + id + ", " + sku + ", " + quantity + (cancelled ? ", cancelled" : "") + "]";
    }

    /** Collects the parts of a line; all but {@code updatedAt}, {@code cancelled} and {@code price} are needed. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String orderId;
        private @Nullable Sku sku;
        private @Nullable Instant purchasedAt;
        private @Nullable Instant updatedAt;
        private int quantity;
        private boolean cancelled;
        private @Nullable Money price;

        private Builder() {}

        /** Amazon's order item id, or a stable key. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Amazon's order id. */
        public Builder orderId(String orderId) {
            this.orderId = orderId;
            return this;
        }

        /** What was bought. */
        public Builder sku(Sku sku) {
            this.sku = sku;
            return this;
        }

        /** When it was bought. */
        public Builder purchasedAt(Instant purchasedAt) {
            this.purchasedAt = purchasedAt;
            return this;
        }

        /** When Amazon last changed the order. */
        public Builder updatedAt(@Nullable Instant updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Units bought, at least 0. */
        public Builder quantity(int quantity) {
            this.quantity = quantity;
            return this;
        }

        /** Whether the order or the line was cancelled. */
        public Builder cancelled(boolean cancelled) {
            this.cancelled = cancelled;
            return this;
        }

        /** What the buyer paid for the whole line. */
        public Builder price(@Nullable Money price) {
            this.price = price;
            return this;
        }

        /**
         * The line.
         *
         * @throws IllegalArgumentException if the quantity is negative
         * @throws NullPointerException if a needed part is missing
         */
        public OrderLine build() {
            if (quantity < 0) {
                throw new IllegalArgumentException("quantity is " + quantity + "; give at least 0");
            }
            return new OrderLine(this);
        }
    }
}
