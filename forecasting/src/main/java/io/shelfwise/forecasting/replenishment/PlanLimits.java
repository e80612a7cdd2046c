package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What all orders of a plan together may use. Nothing is limited until it is given.
 *
 * <p>Immutable.
 */
public final class PlanLimits {

    private static final PlanLimits NONE = builder().build();

    private final @Nullable Money budget;
    private final @Nullable Long cartons;
    private final List<StorageLimit> storage;
    private final Map<String, Money> supplierMinimums;

    private PlanLimits(Builder builder) {
        this.budget = builder.budget;
        this.cartons = builder.cartons;
        this.storage = List.copyOf(builder.storage);
        this.supplierMinimums = Map.copyOf(builder.supplierMinimums);
    }

    /** Starts without a limit. */
    public static Builder builder() {
        return new Builder();
    }

    /** No limit. */
    public static PlanLimits none() {
        return NONE;
    }

    /** What the orders may cost at landed cost. */
    public Optional<Money> budget() {
        return Optional.ofNullable(budget);
    }

    /** The cartons that they may fill. */
    public OptionalLong cartons() {
        return cartons == null ? OptionalLong.empty() : OptionalLong.of(cartons);
    }

    /** The room at Amazon. */
    public List<StorageLimit> storage() {
        return storage;
    }

    /** By the name of a supplier, the value at landed cost below which it takes no order. */
    public Map<String, Money> supplierMinimums() {
        return supplierMinimums;
    }

    /** Whether nothing is limited. */
    public boolean isEmpty() {
        return budget == null && cartons == null && storage.isEmpty() && supplierMinimums.isEmpty();
    }

    /** A builder that starts with all of these. */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.budget = budget;
        builder.cartons = cartons;
        builder.storage.addAll(storage);
        builder.supplierMinimums.putAll(supplierMinimums);
        return builder;
    }

    /** Collects limits. */
    public static final class Builder {

        private final List<StorageLimit> storage = new ArrayList<>();
        private final Map<String, Money> supplierMinimums = new TreeMap<>();
        private @Nullable Money budget;
        private @Nullable Long cartons;

        private Builder() {}

        /** What the orders may cost at landed cost; products of another currency or unknown cost get no order. */
        public Builder budget(Money budget) {
            if (budget.signum() < 0) {
                throw new IllegalArgumentException("budget is " + budget + "; give at least 0");
            }
            this.budget = budget;
            return this;
        }

        /** The cartons, at least 0; a carton is a case of the product's supply terms. */
        public Builder cartons(long cartons) {
            if (cartons < 0) {
                throw new IllegalArgumentException("cartons is " + cartons + "; give at least 0");
            }
            this.cartons = cartons;
            return this;
        }

        /** Room for all arrivals of any storage type and month. */
        public Builder cubicFeet(double cubicFeet) {
            return storage(new StorageLimit(Optional.empty(), Optional.empty(), cubicFeet));
        }

        /** Room for all arrivals in place of any given before. */
        public Builder withCubicFeet(double cubicFeet) {
            storage.clear();
            return cubicFeet(cubicFeet);
        }

        /** Room for arrivals of a storage type in a month. */
        public Builder cubicFeet(String storageType, YearMonth month, double cubicFeet) {
            return storage(new StorageLimit(Optional.of(storageType), Optional.of(month), cubicFeet));
        }

        /** Room at Amazon; products of unknown size get no order under it. */
        public Builder storage(StorageLimit limit) {
            storage.add(limit);
            return this;
        }

        /** The value below which a supplier takes no order. */
        public Builder supplierMinimum(String supplier, Money value) {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("minimum of " + supplier + " is " + value + "; give at least 0");
            }
            supplierMinimums.put(supplier, value);
            return this;
        }

        /** The limits. */
        public PlanLimits build() {
            return new PlanLimits(this);
        }
    }
}
