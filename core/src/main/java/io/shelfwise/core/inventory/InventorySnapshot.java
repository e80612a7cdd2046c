package io.shelfwise.core.inventory;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The stock of one SKU at Amazon as of one day, by Amazon's own states. All quantities are units, at least 0.
 *
 * <p>Immutable.
 */
public final class InventorySnapshot {

    private final Sku sku;
    private final LocalDate asOf;
    private final @Nullable Asin asin;
    private final @Nullable String title;
    private final @Nullable Money listPrice;
    private final int available;
    private final int reserved;
    private final int inboundWorking;
    private final int inboundShipped;
    private final int inboundReceiving;
    private final int unfulfillable;
    private final int researching;
    private final @Nullable Integer agedOver180Days;

    private InventorySnapshot(Builder builder) {
        this.sku = builder.sku;
        this.asOf = builder.asOf;
        this.asin = builder.asin;
        this.title = builder.title;
        this.listPrice = builder.listPrice;
        this.available = builder.available;
        this.reserved = builder.reserved;
        this.inboundWorking = builder.inboundWorking;
        this.inboundShipped = builder.inboundShipped;
        this.inboundReceiving = builder.inboundReceiving;
        this.unfulfillable = builder.unfulfillable;
        this.researching = builder.researching;
        this.agedOver180Days = builder.agedOver180Days;
    }

    /** Starts a snapshot of this SKU as of this day, with no stock. */
    public static Builder builder(Sku sku, LocalDate asOf) {
        return new Builder(sku, asOf);
    }

    /** Whose stock it is. */
    public Sku sku() {
        return sku;
    }

    /** The day it was seen, before that day's sales. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Amazon's number of the page it is sold on. */
    public Optional<Asin> asin() {
        return Optional.ofNullable(asin);
    }

    /** Amazon's title. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The price at which it is offered. */
    public Optional<Money> listPrice() {
        return Optional.ofNullable(listPrice);
    }

    /** Units that can be sold now (Amazon: fulfillable). */
    public int available() {
        return available;
    }

    /** Units held for customers' orders, for transfers, or in processing. */
    public int reserved() {
        return reserved;
    }

    /** Units in shipments that Amazon has been told of. */
    public int inboundWorking() {
        return inboundWorking;
    }

    /** Units on their way. */
    public int inboundShipped() {
        return inboundShipped;
    }

    /** Units of shipments that are partly received. */
    public int inboundReceiving() {
        return inboundReceiving;
    }

    /** Working, shipped and receiving together. */
    public int inbound() {
        return inboundWorking + inboundShipped + inboundReceiving;
    }

    /** Units that cannot be sold, damaged or expired. */
    public int unfulfillable() {
        return unfulfillable;
    }

    /** Units that Amazon is looking for. */
    public int researching() {
        return researching;
    }

    /** Units older than 180 days; empty where ages are unknown. */
    public OptionalInt agedOver180Days() {
        return agedOver180Days == null ? OptionalInt.empty() : OptionalInt.of(agedOver180Days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InventorySnapshot that
                && sku.equals(that.sku)
                && asOf.equals(that.asOf)
                && Objects.equals(asin, that.asin)
                && Objects.equals(title, that.title)
                && Objects.equals(listPrice, that.listPrice)
                && available == that.available
                && reserved == that.reserved
                && inboundWorking == that.inboundWorking
                && inboundShipped == that.inboundShipped
                && inboundReceiving == that.inboundReceiving
                && unfulfillable == that.unfulfillable
                && researching == that.researching
                && Objects.equals(agedOver180Days, that.agedOver180Days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sku, asOf);
    }

    @Override
    public String toString() {
        return "InventorySnapshot[" + sku + ", " + asOf + ", available " + available + "]";
    }

    /** Collects the states; each is 0 or unknown until it is given. */
    public static final class Builder {

        private final Sku sku;
        private final LocalDate asOf;
        private @Nullable Asin asin;
        private @Nullable String title;
        private @Nullable Money listPrice;
        private int available;
        private int reserved;
        private int inboundWorking;
        private int inboundShipped;
        private int inboundReceiving;
        private int unfulfillable;
        private int researching;
        private @Nullable Integer agedOver180Days;

        private Builder(Sku sku, LocalDate asOf) {
            this.sku = sku;
            this.asOf = asOf;
        }

        /** Amazon's number of the page it is sold on. */
        public Builder asin(@Nullable Asin asin) {
            this.asin = asin;
            return this;
        }

        /** Amazon's title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The price at which it is offered. */
        public Builder listPrice(@Nullable Money listPrice) {
            this.listPrice = listPrice;
            return this;
        }

        /** Units that can be sold now. */
        public Builder available(int units) {
            this.available = atLeastZero("available", units);
            return this;
        }

        /** Units held for customers' orders, for transfers, or in processing. */
        public Builder reserved(int units) {
            this.reserved = atLeastZero("reserved", units);
            return this;
        }

        /** Units in shipments that Amazon has been told of. */
        public Builder inboundWorking(int units) {
            this.inboundWorking = atLeastZero("inboundWorking", units);
            return this;
        }

        /** Units on their way. */
        public Builder inboundShipped(int units) {
            this.inboundShipped = atLeastZero("inboundShipped", units);
            return this;
        }

        /** Units of shipments that are partly received. */
        public Builder inboundReceiving(int units) {
            this.inboundReceiving = atLeastZero("inboundReceiving", units);
            return this;
        }

        /** Units that cannot be sold. */
        public Builder unfulfillable(int units) {
            this.unfulfillable = atLeastZero("unfulfillable", units);
            return this;
        }

        /** Units that Amazon is looking for. */
        public Builder researching(int units) {
            this.researching = atLeastZero("researching", units);
            return this;
        }

        /** Units older than 180 days. */
        public Builder agedOver180Days(int units) {
            this.agedOver180Days = atLeastZero("agedOver180Days", units);
            return this;
        }

        /**
         * The snapshot.
         *
         * @throws IllegalArgumentException if more is inbound than an int holds
         */
        public InventorySnapshot build() {
            long inbound = (long) inboundWorking + inboundShipped + inboundReceiving;
            if (inbound > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("inbound is " + inbound + " for " + sku + "; give at most "
                        + Integer.MAX_VALUE + " in all three states together");
            }
            return new InventorySnapshot(this);
        }

        private static int atLeastZero(String name, int units) {
            if (units < 0) {
                throw new IllegalArgumentException(name + " is " + units + "; give at least 0");
            }
            return units;
        }
    }
}
