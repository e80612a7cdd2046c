package io.shelfwise.core.economics;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to have a unit in stock, and what it costs not to, beyond its margin. Everything may be unknown; planning
 * then says what it assumes in its place.
 *
 * <p>Immutable. All amounts are in the currency of the landed cost.
 */
public final class StockCosts {

    private static final StockCosts UNKNOWN = builder().build();

    private final @Nullable UnitAmount storagePerDay;
    private final @Nullable BigDecimal capitalRatePerYear;
    private final @Nullable UnitAmount lostRank;
    private final @Nullable UnitAmount lowInventoryFee;
    private final List<AgeFee> ageFees;

    private StockCosts(Builder builder) {
        this.storagePerDay = builder.storagePerDay;
        this.capitalRatePerYear = builder.capitalRatePerYear;
        this.lostRank = builder.lostRank;
        this.lowInventoryFee = builder.lowInventoryFee;
        this.ageFees = builder.ageFees;
    }

    /** Starts with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing known. */
    public static StockCosts unknown() {
        return UNKNOWN;
    }

    /** Storage of one unit for one day. */
    public Optional<UnitAmount> storagePerDay() {
        return Optional.ofNullable(storagePerDay);
    }

    /** What money costs, or would earn elsewhere: 0.2 is 20 % a year of the landed cost. */
    public Optional<BigDecimal> capitalRatePerYear() {
        return Optional.ofNullable(capitalRatePerYear);
    }

    /** What a unit that could not be sold costs in later sales, by the rank that is lost, beside its own margin. */
    public Optional<UnitAmount> lostRank() {
        return Optional.ofNullable(lostRank);
    }

    /** The highest low-inventory-level fee of a unit, which falls to nothing as stock reaches 28 days of supply. */
    public Optional<UnitAmount> lowInventoryFee() {
        return Optional.ofNullable(lowInventoryFee);
    }

    /** What is charged by age, youngest first. */
    public List<AgeFee> ageFees() {
        return ageFees;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockCosts that
                && Objects.equals(storagePerDay, that.storagePerDay)
                && Objects.equals(capitalRatePerYear, that.capitalRatePerYear)
                && Objects.equals(lostRank, that.lostRank)
                && Objects.equals(lowInventoryFee, that.lowInventoryFee)
                && ageFees.equals(that.ageFees);
    }

    @Override
    public int hashCode() {
        return Objects.hash(storagePerDay, capitalRatePerYear, lostRank, lowInventoryFee, ageFees);
    }

    @Override
    public String toString() {
        return "StockCosts[" + storagePerDay + " a day, " + capitalRatePerYear + " a year, rank " + lostRank + "]";
    }

    /** Collects what is known. */
    public static final class Builder {

        private @Nullable UnitAmount storagePerDay;
        private @Nullable BigDecimal capitalRatePerYear;
        private @Nullable UnitAmount lostRank;
        private @Nullable UnitAmount lowInventoryFee;
        private List<AgeFee> ageFees = List.of();

        private Builder() {}

        /** Storage of one unit for one day. */
        public Builder storagePerDay(UnitAmount amount) {
            this.storagePerDay = amount;
            return this;
        }

        /** What money costs a year, as a share of the landed cost. */
        public Builder capitalRatePerYear(BigDecimal rate) {
            this.capitalRatePerYear = rate;
            return this;
        }

        /** What a unit that could not be sold costs beside its margin. */
        public Builder lostRank(UnitAmount amount) {
            this.lostRank = amount;
            return this;
        }

        /** The highest low-inventory-level fee of a unit. */
        public Builder lowInventoryFee(UnitAmount amount) {
            this.lowInventoryFee = amount;
            return this;
        }

        /** What is charged by age, in any order. */
        public Builder ageFees(List<AgeFee> fees) {
            this.ageFees = fees.stream()
                    .sorted(Comparator.comparingInt(AgeFee::fromDays))
                    .toList();
            return this;
        }

        /**
         * The costs.
         *
         * @throws IllegalArgumentException if an amount or the rate is below 0
         */
        public StockCosts build() {
            require("storagePerDay", storagePerDay == null ? 0 : storagePerDay.signum());
            require("capitalRatePerYear", capitalRatePerYear == null ? 0 : capitalRatePerYear.signum());
            require("lostRank", lostRank == null ? 0 : lostRank.signum());
            require("lowInventoryFee", lowInventoryFee == null ? 0 : lowInventoryFee.signum());
            return new StockCosts(this);
        }

        private static void require(String name, int signum) {
            if (signum < 0) {
                throw new IllegalArgumentException(name + " is below 0; give at least 0");
            }
        }
    }
}
