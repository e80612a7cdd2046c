package io.shelfwise.core.finance;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a settlement: what kind it is, and what it was for. The kind is Amazon's own, as it spells it: a
 * transaction type, an amount type and an amount description, such as {@code Order, ItemFees, Commission}.
 *
 * <p>Immutable. It holds no data about the buyer.
 */
public final class SettlementLine implements SettlementRow {

    private final String settlementId;
    private final String transactionType;
    private final String amountType;
    private final String amountDescription;
    private final Money amount;
    private final @Nullable String orderId;
    private final @Nullable String orderItemCode;
    private final @Nullable String adjustmentId;
    private final @Nullable String marketplaceName;
    private final @Nullable String fulfillmentId;
    private final @Nullable String promotionId;
    private final @Nullable LocalDate postedOn;
    private final @Nullable Instant postedAt;
    private final @Nullable Sku sku;
    private final int quantity;

    private SettlementLine(Builder builder) {
        this.settlementId = builder.settlementId;
        this.transactionType = builder.transactionType;
        this.amountType = builder.amountType;
        this.amountDescription = builder.amountDescription;
        this.amount = Objects.requireNonNull(builder.amount, "amount is missing; give what was paid or charged");
        this.orderId = builder.orderId;
        this.orderItemCode = builder.orderItemCode;
        this.adjustmentId = builder.adjustmentId;
        this.marketplaceName = builder.marketplaceName;
        this.fulfillmentId = builder.fulfillmentId;
        this.promotionId = builder.promotionId;
        this.postedOn = builder.postedOn;
        this.postedAt = builder.postedAt;
        this.sku = builder.sku;
        this.quantity = builder.quantity;
    }

    /** Starts a line of the settlement with this id. */
    public static Builder builder(String settlementId) {
        return new Builder(settlementId);
    }

    @Override
    public String settlementId() {
        return settlementId;
    }

    /** Such as {@code Order}, {@code Refund} or {@code other-transaction}; may be blank. */
    public String transactionType() {
        return transactionType;
    }

    /** Such as {@code ItemPrice} or {@code ItemFees}; may be blank. */
    public String amountType() {
        return amountType;
    }

    /** Such as {@code Principal} or {@code Commission}; may be blank. */
    public String amountDescription() {
        return amountDescription;
    }

    /** Above zero for the seller, below zero for Amazon. */
    public Money amount() {
        return amount;
    }

    /** The order, or what Amazon writes in its place: FBA fees carry the id of an inbound shipment here. */
    public Optional<String> orderId() {
        return Optional.ofNullable(orderId);
    }

    /** Amazon's id of the line of the order. */
    public Optional<String> orderItemCode() {
        return Optional.ofNullable(orderItemCode);
    }

    /** Amazon's id of the refund or adjustment. */
    public Optional<String> adjustmentId() {
        return Optional.ofNullable(adjustmentId);
    }

    /** Where it was sold, such as {@code Amazon.de}. */
    public Optional<String> marketplaceName() {
        return Optional.ofNullable(marketplaceName);
    }

    /** {@code AFN} for Amazon's fulfilment, {@code MFN} for the seller's own. */
    public Optional<String> fulfillmentId() {
        return Optional.ofNullable(fulfillmentId);
    }

    /** The promotion that a discount belongs to. */
    public Optional<String> promotionId() {
        return Optional.ofNullable(promotionId);
    }

    /** The day on which it was booked, as the report says. */
    public Optional<LocalDate> postedOn() {
        return Optional.ofNullable(postedOn);
    }

    /** The moment at which it was booked. */
    public Optional<Instant> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    /** What it is about; empty for whole orders and for the account. */
    public Optional<Sku> sku() {
        return Optional.ofNullable(sku);
    }

    /** Units, at least 0; 0 where the report leaves it blank, which it does on all but price lines. */
    public int quantity() {
        return quantity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettlementLine that
                && quantity == that.quantity
                && amount.equals(that.amount)
                && settlementId.equals(that.settlementId)
                && transactionType.equals(that.transactionType)
                && amountType.equals(that.amountType)
                && amountDescription.equals(that.amountDescription)
                && Objects.equals(orderId, that.orderId)
                && Objects.equals(orderItemCode, that.orderItemCode)
                && Objects.equals(adjustmentId, that.adjustmentId)
                && Objects.equals(marketplaceName, that.marketplaceName)
                && Objects.equals(fulfillmentId, that.fulfillmentId)
                && Objects.equals(promotionId, that.promotionId)
                && Objects.equals(postedOn, that.postedOn)
                && Objects.equals(postedAt, that.postedAt)
                && Objects.equals(sku, that.sku);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                settlementId,
                transactionType,
                amountType,
                amountDescription,
                amount,
                orderId,
                orderItemCode,
                postedOn,
                sku,
                quantity);
    }

    @Override
    public String toString() {
        return "SettlementLine[" + settlementId + ", " + transactionType + ", " + amountType + ", " + amountDescription
                + ", " + amount + "]";
    }

    /** Collects the parts of a line; only the amount is needed. */
    public static final class Builder {

        private final String settlementId;
        private String transactionType = "";
        private String amountType = "";
        private String amountDescription = "";
        private @Nullable Money amount;
        private @Nullable String orderId;
        private @Nullable String orderItemCode;
        private @Nullable String adjustmentId;
        private @Nullable String marketplaceName;
        private @Nullable String fulfillmentId;
        private @Nullable String promotionId;
        private @Nullable LocalDate postedOn;
        private @Nullable Instant postedAt;
        private @Nullable Sku sku;
        private int quantity;

        private Builder(String settlementId) {
            this.settlementId = settlementId;
        }

        /** The three words that say what kind of amount it is, as Amazon spells them; blank where it leaves them so. */
        public Builder kind(String transaction, String type, String description) {
            this.transactionType = transaction;
            this.amountType = type;
            this.amountDescription = description;
            return this;
        }

        /** Above zero for the seller, below zero for Amazon. */
        public Builder amount(Money amount) {
            this.amount = amount;
            return this;
        }

        /** The order, or what Amazon writes in its place. */
        public Builder orderId(@Nullable String orderId) {
            this.orderId = orderId;
            return this;
        }

        /** Amazon's id of the line of the order. */
        public Builder orderItemCode(@Nullable String orderItemCode) {
            this.orderItemCode = orderItemCode;
            return this;
        }

        /** Amazon's id of the refund or adjustment. */
        public Builder adjustmentId(@Nullable String adjustmentId) {
            this.adjustmentId = adjustmentId;
            return this;
        }

        /** Where it was sold. */
        public Builder marketplaceName(@Nullable String marketplaceName) {
            this.marketplaceName = marketplaceName;
            return this;
        }

        /** {@code AFN} or {@code MFN}. */
        public Builder fulfillmentId(@Nullable String fulfillmentId) {
            this.fulfillmentId = fulfillmentId;
            return this;
        }

        /** The promotion that a discount belongs to. */
        public Builder promotionId(@Nullable String promotionId) {
            this.promotionId = promotionId;
            return this;
        }

        /** The day on which it was booked. */
        public Builder postedOn(@Nullable LocalDate postedOn) {
            this.postedOn = postedOn;
            return this;
        }

        /** The moment at which it was booked. */
        public Builder postedAt(@Nullable Instant postedAt) {
            this.postedAt = postedAt;
            return this;
        }

        /** What it is about. */
        public Builder sku(@Nullable Sku sku) {
            this.sku = sku;
            return this;
        }

        /** Units, at least 0. */
        public Builder quantity(int quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * The line.
         *
         * @throws IllegalArgumentException if the settlement id is blank or the quantity negative
         * @throws NullPointerException if the amount is missing
         */
        public SettlementLine build() {
            if (settlementId.isBlank()) {
                throw new IllegalArgumentException("settlementId is blank; give the id of the summary above the line");
            }
            if (quantity < 0) {
                throw new IllegalArgumentException("quantity is " + quantity + "; give at least 0");
            }
            return new SettlementLine(this);
        }
    }
}
