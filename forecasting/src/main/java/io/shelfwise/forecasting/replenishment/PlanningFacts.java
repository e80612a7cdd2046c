package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.health.ListingHealth;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.forecasting.coverage.DatedArrival;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What else the planner may know of a SKU. Nothing has to be.
 *
 * <p>Immutable.
 */
public final class PlanningFacts {

    private static final PlanningFacts NONE = builder().build();

    private final List<SupplyRoute> routes;
    private final List<StockElsewhere> elsewhere;
    private final @Nullable String storageType;
    private final @Nullable Integer shelfLifeDays;
    private final @Nullable LocalDate endOfLife;
    private final @Nullable List<DatedArrival> arrivals;
    private final @Nullable ListingHealth listing;
    private final @Nullable AgeFacts ages;
    private final @Nullable SupplyHistory supplyHistory;

    private PlanningFacts(Builder builder) {
        this.routes = builder.routes;
        this.elsewhere = builder.elsewhere;
        this.storageType = builder.storageType;
        this.shelfLifeDays = builder.shelfLifeDays;
        this.endOfLife = builder.endOfLife;
        this.arrivals = builder.arrivals;
        this.listing = builder.listing;
        this.ages = builder.ages;
        this.supplyHistory = builder.supplyHistory;
    }

    /** Starts with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing known. */
    public static PlanningFacts none() {
        return NONE;
    }

    /** The ways by which it can come, such as by air and by sea; they take the place of the product's supply terms. */
    public List<SupplyRoute> routes() {
        return routes;
    }

    /** The same with these routes. */
    public PlanningFacts withRoutes(List<SupplyRoute> others) {
        return toBuilder().routes(others).build();
    }

    /** A builder that starts with all of this. */
    public Builder toBuilder() {
        Builder builder = builder().routes(routes).elsewhere(elsewhere);
        builder.storageType = storageType;
        builder.shelfLifeDays = shelfLifeDays;
        builder.endOfLife = endOfLife;
        builder.arrivals = arrivals;
        builder.listing = listing;
        builder.ages = ages;
        builder.supplyHistory = supplyHistory;
        return builder;
    }

    /** Units of the seller that are not at fulfilment centres; they count as under way. */
    public List<StockElsewhere> elsewhere() {
        return elsewhere;
    }

    /** Amazon's storage type, such as {@code Standard-size}. */
    public Optional<String> storageType() {
        return Optional.ofNullable(storageType);
    }

    /** Days after arrival within which it has to be sold. */
    public OptionalInt shelfLifeDays() {
        return shelfLifeDays == null ? OptionalInt.empty() : OptionalInt.of(shelfLifeDays);
    }

    /** The day from which it is not sold any more. */
    public Optional<LocalDate> endOfLife() {
        return Optional.ofNullable(endOfLife);
    }

    /** All that is under way, in place of what the inventory report calls inbound; empty where that report counts. */
    public Optional<List<DatedArrival>> arrivals() {
        return Optional.ofNullable(arrivals);
    }

    /** How its listing stands; it counts by the rules of {@link RestockSettings#withHealth}. */
    public Optional<ListingHealth> listing() {
        return Optional.ofNullable(listing);
    }

    /** How old its stock is, and what that costs. */
    public Optional<AgeFacts> ages() {
        return Optional.ofNullable(ages);
    }

    /** Its stock and sales of past weeks, for the low-inventory-level fee. */
    public Optional<SupplyHistory> supplyHistory() {
        return Optional.ofNullable(supplyHistory);
    }

    /** Collects facts. */
    public static final class Builder {

        private List<SupplyRoute> routes = List.of();
        private List<StockElsewhere> elsewhere = List.of();
        private @Nullable String storageType;
        private @Nullable Integer shelfLifeDays;
        private @Nullable LocalDate endOfLife;
        private @Nullable List<DatedArrival> arrivals;
        private @Nullable ListingHealth listing;
        private @Nullable AgeFacts ages;
        private @Nullable SupplyHistory supplyHistory;

        private Builder() {}

        /** The ways by which it can come; where there are several, the planner takes the one that earns most. */
        public Builder routes(List<SupplyRoute> routes) {
            this.routes = List.copyOf(routes);
            return this;
        }

        /** Units of the seller in other places. */
        public Builder elsewhere(List<StockElsewhere> stock) {
            this.elsewhere = List.copyOf(stock);
            return this;
        }

        /** Amazon's storage type. */
        public Builder storageType(String type) {
            this.storageType = type;
            return this;
        }

        /** Days after arrival within which it has to be sold, at least 1. */
        public Builder shelfLifeDays(int days) {
            if (days < 1) {
                throw new IllegalArgumentException("shelfLifeDays is " + days + "; give at least 1");
            }
            this.shelfLifeDays = days;
            return this;
        }

        /** The day from which it is not sold any more: stock is run down to it. */
        public Builder endOfLife(LocalDate day) {
            this.endOfLife = day;
            return this;
        }

        /**
         * All that is under way, by the day of the plan: shipments and orders that suppliers have not sent yet. They take the
         * place of what the inventory report calls inbound, so give those units too.
         */
        public Builder arrivals(List<DatedArrival> everything) {
            this.arrivals = List.copyOf(everything);
            return this;
        }

        /** How its listing stands. */
        public Builder listing(ListingHealth health) {
            this.listing = health;
            return this;
        }

        /** How old its stock is, and what that costs. */
        public Builder ages(AgeFacts facts) {
            this.ages = facts;
            return this;
        }

        /** Its stock and sales of past weeks. */
        public Builder supplyHistory(SupplyHistory history) {
            this.supplyHistory = history;
            return this;
        }

        /** The facts. */
        public PlanningFacts build() {
            return new PlanningFacts(this);
        }
    }
}
