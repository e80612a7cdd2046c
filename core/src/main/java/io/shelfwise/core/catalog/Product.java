package io.shelfwise.core.catalog;

import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seller's own facts about one SKU: what Amazon does not know. Everything but the SKU may be unknown; planning and
 * costing say what they miss.
 *
 * <p>Immutable.
 */
public final class Product {

    private final Sku sku;
    private final @Nullable Asin asin;
    private final @Nullable String title;
    private final @Nullable String category;
    private final @Nullable Dimensions dimensions;
    private final @Nullable BigDecimal weightGrams;
    private final @Nullable SupplyTerms supply;
    private final @Nullable UnitCosts costs;

    private Product(Builder builder) {
        this.sku = builder.sku;
        this.asin = builder.asin;
        this.title = builder.title;
        this.category = builder.category;
        this.dimensions = builder.dimensions;
        this.weightGrams = builder.weightGrams;
        this.supply = builder.supply;
        this.costs = builder.costs;
    }

    /** Starts a product of this SKU. */
    public static Builder builder(Sku sku) {
        return new Builder(sku);
    }

    /** The seller's SKU. */
    public Sku sku() {
        return sku;
    }

    /** Amazon's number of the page it is sold on. */
    public Optional<Asin> asin() {
        return Optional.ofNullable(asin);
    }

    /** The seller's name for it. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Amazon's fee category, as the seller writes it. */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** The outer size of one packed unit. */
    public Optional<Dimensions> dimensions() {
        return Optional.ofNullable(dimensions);
    }

    /** The weight of one packed unit in grams. */
    public Optional<BigDecimal> weightGrams() {
        return Optional.ofNullable(weightGrams);
    }

    /** From whom, how fast and in which quantities it can be ordered. */
    public Optional<SupplyTerms> supply() {
        return Optional.ofNullable(supply);
    }

    /** What one unit costs until it is at Amazon. */
    public Optional<UnitCosts> costs() {
        return Optional.ofNullable(costs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Product that
                && sku.equals(that.sku)
                && Objects.equals(asin, that.asin)
                && Objects.equals(title, that.title)
                && Objects.equals(category, that.category)
                && Objects.equals(dimensions, that.dimensions)
                && Objects.equals(weightGrams, that.weightGrams)
                && Objects.equals(supply, that.supply)
                && Objects.equals(costs, that.costs);
    }

    @Override
    public int hashCode() {
        return sku.hashCode();
    }

    @Override
    public String toString() {
        return "Product[" + sku + "]";
    }

    /** Collects what is known of a product. */
    public static final class Builder {

        private final Sku sku;
        private @Nullable Asin asin;
        private @Nullable String title;
        private @Nullable String category;
        private @Nullable Dimensions dimensions;
        private @Nullable BigDecimal weightGrams;
        private @Nullable SupplyTerms supply;
        private @Nullable UnitCosts costs;

        private Builder(Sku sku) {
            this.sku = sku;
        }

        /** Amazon's number of the page it is sold on. */
        public Builder asin(@Nullable Asin asin) {
            this.asin = asin;
            return this;
        }

        /** The seller's name for it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Amazon's fee category, such as {@code Home & Kitchen}. */
        public Builder category(@Nullable String category) {
            this.category = category;
            return this;
        }

        /** The outer size of one packed unit. */
        public Builder dimensions(@Nullable Dimensions dimensions) {
            this.dimensions = dimensions;
            return this;
        }

        /** The weight of one packed unit in grams, above zero. */
        public Builder weightGrams(@Nullable BigDecimal weightGrams) {
            this.weightGrams = weightGrams;
            return this;
        }

        /** From whom, how fast and in which quantities it can be ordered. */
        public Builder supply(@Nullable SupplyTerms supply) {
            this.supply = supply;
            return this;
        }

        /** What one unit costs until it is at Amazon. */
        public Builder costs(@Nullable UnitCosts costs) {
            this.costs = costs;
            return this;
        }

        /**
         * The product.
         *
         * @throws IllegalArgumentException if the weight is not above zero
         */
        public Product build() {
            if (weightGrams != null && weightGrams.signum() <= 0) {
                throw new IllegalArgumentException(
                        "weightGrams is " + weightGrams.toPlainString() + " for " + sku + "; give grams above 0");
            }
            return new Product(this);
        }
    }
}
