package io.shelfwise.core.supply;

import io.shelfwise.core.money.UnitAmount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one SKU comes from one supplier: leg by leg, each with the distribution of its working days; the calendar that
 * stretches them; and the quantities and costs on the way.
 *
 * <p>Legs are taken as independent. Immutable and thread-safe.
 */
public final class SupplyRoute {

    private final String supplier;
    private final Destination destination;
    private final SortedMap<Leg, LeadTimeDistribution> legs;
    private final SupplyCalendar calendar;
    private final int minimumOrderQuantity;
    private final int casePack;
    private final List<PriceBreak> priceBreaks;
    private final @Nullable PackingLimits packing;
    private final @Nullable Integer prepUnitsPerDay;
    private final @Nullable UnitAmount prepCost;
    private final double survivingShare;

    private SupplyRoute(Builder builder) {
        this.supplier = builder.supplier;
        this.destination = builder.destination;
        this.legs = Collections.unmodifiableSortedMap(new TreeMap<>(builder.legs));
        this.calendar = builder.calendar;
        this.minimumOrderQuantity = builder.minimumOrderQuantity;
        this.casePack = builder.casePack;
        this.priceBreaks = List.copyOf(builder.priceBreaks);
        this.packing = builder.packing;
        this.prepUnitsPerDay = builder.prepUnitsPerDay;
        this.prepCost = builder.prepCost;
        this.survivingShare = builder.survivingShare;
    }

    /**
     * Starts a route to a fulfilment centre without legs.
     *
     * @param supplier the seller's name for it; empty where it is not given
     */
    public static Builder builder(String supplier) {
        return new Builder(supplier);
    }

    /** The route of terms whose lead time is certain: each leg of theirs takes just its days. */
    public static SupplyRoute of(SupplyTerms terms) {
        LeadTime days = terms.leadTime();
        return builder(terms.supplier())
                .leg(Leg.SUPPLIER, LeadTimeDistribution.fixed(days.supplierDays()))
                .leg(Leg.PREP, LeadTimeDistribution.fixed(days.prepDays()))
                .leg(Leg.TRANSIT, LeadTimeDistribution.fixed(days.transitDays()))
                .leg(Leg.RECEIVING, LeadTimeDistribution.fixed(days.receiveDays()))
                .minimumOrderQuantity(terms.minimumOrderQuantity())
                .casePack(terms.casePack())
                .build();
    }

    /** The same with other distributions for some legs, such as those learnt from shipments. */
    public SupplyRoute withLegs(Map<Leg, LeadTimeDistribution> others) {
        Builder builder = toBuilder();
        builder.legs.putAll(others);
        return builder.build();
    }

    /** A builder that starts with all of this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The seller's name for the supplier. */
    public String supplier() {
        return supplier;
    }

    /** Where it ends. */
    public Destination destination() {
        return destination;
    }

    /** The working days of each leg, in their order. */
    public SortedMap<Leg, LeadTimeDistribution> legs() {
        return legs;
    }

    /** What closes or slows legs. */
    public SupplyCalendar calendar() {
        return calendar;
    }

    /** Units below which the supplier takes no order. */
    public int minimumOrderQuantity() {
        return minimumOrderQuantity;
    }

    /** Units in a case; orders are whole cases. */
    public int casePack() {
        return casePack;
    }

    /** The supplier's prices, by rising quantity; empty where they are not known. */
    public List<PriceBreak> priceBreaks() {
        return priceBreaks;
    }

    /** What an order may fill of its transport. */
    public Optional<PackingLimits> packing() {
        return Optional.ofNullable(packing);
    }

    /** How many units are prepared on a day. */
    public OptionalInt prepUnitsPerDay() {
        return prepUnitsPerDay == null ? OptionalInt.empty() : OptionalInt.of(prepUnitsPerDay);
    }

    /** What preparation of a unit costs. */
    public Optional<UnitAmount> prepCost() {
        return Optional.ofNullable(prepCost);
    }

    /** The share of ordered units that come through preparation unharmed, above 0 and at most 1. */
    public double survivingShare() {
        return survivingShare;
    }

    /** The price of a unit in an order of so many; empty where no price is known for so few. */
    public Optional<UnitAmount> unitPrice(int units) {
        return priceBreaks.stream()
                .filter(price -> price.fromUnits() <= units)
                .reduce((smaller, larger) -> larger)
                .map(PriceBreak::price);
    }

    /** The largest order in whole cases that its transport holds; empty without a limit. */
    public Optional<Long> largestOrder() {
        return packing().map(limits -> limits.units() / casePack * casePack);
    }

    /** The smallest order that brings at least so many units: the minimum, in whole cases. 0 for none. */
    public long orderFor(long units) {
        long least = units <= 0 ? 0 : Math.max(units, minimumOrderQuantity);
        return Math.floorDiv(least + casePack - 1, (long) casePack) * casePack;
    }

    /** The days from an order of this day until its units can be sold; preparation keeps up with any number. */
    public LeadTimeDistribution leadTime(LocalDate orderedOn) {
        return leadTime(orderedOn, 0);
    }

    /**
     * The days from an order of this day until all of its units can be sold: leg after leg, each stretched by the calendar
     * from the day on which it begins.
     *
     * @param units that preparation has to work through
     */
    public LeadTimeDistribution leadTime(LocalDate orderedOn, int units) {
        return new RouteTime(this, units).from(Leg.SUPPLIER, orderedOn);
    }

    /**
     * The days from today until units that are on a leg can be sold: what is left of that leg, given that it has not ended
     * yet, and all legs after it. A leg that the route does not have takes no time.
     *
     * @param leg where they are
     * @param since when they got there
     * @param today not before {@code since}
     * @param units that preparation has to work through
     * @throws IllegalArgumentException if today is before that day
     */
    public RemainingTime remaining(Leg leg, LocalDate since, LocalDate today, int units) {
        if (today.isBefore(since)) {
            throw new IllegalArgumentException("today is " + today + "; give a day not before " + since);
        }
        return new RouteTime(this, units).remaining(leg, since, today);
    }

    /** The same terms with a certain lead time, for planning by one number: the mean of each leg, rounded up. */
    public SupplyTerms terms() {
        LeadTime days = new LeadTime(
                meanDays(Leg.SUPPLIER) + meanDays(Leg.TO_PREP),
                meanDays(Leg.PREP) + meanDays(Leg.COLLECTION),
                meanDays(Leg.TRANSIT),
                meanDays(Leg.RECEIVING) + meanDays(Leg.REPLENISHMENT));
        return new SupplyTerms(supplier, days, minimumOrderQuantity, casePack);
    }

    private int meanDays(Leg leg) {
        LeadTimeDistribution days = legs.get(leg);
        return days == null ? 0 : (int) Math.ceil(days.mean() - 1e-9);
    }

    @Override
    public String toString() {
        return "SupplyRoute[" + supplier + " to " + destination + ", " + legs + "]";
    }

    /** Collects what is known; what is not given takes no time, costs nothing known and sets no limit. */
    public static final class Builder {

        private final String supplier;
        private final Map<Leg, LeadTimeDistribution> legs = new EnumMap<>(Leg.class);
        private final List<PriceBreak> priceBreaks = new ArrayList<>();
        private Destination destination = Destination.FBA;
        private SupplyCalendar calendar = SupplyCalendar.none();
        private int minimumOrderQuantity = 1;
        private int casePack = 1;
        private @Nullable PackingLimits packing;
        private @Nullable Integer prepUnitsPerDay;
        private @Nullable UnitAmount prepCost;
        private double survivingShare = 1;

        private Builder(String supplier) {
            this.supplier = supplier;
        }

        private Builder(SupplyRoute route) {
            this.supplier = route.supplier;
            this.legs.putAll(route.legs);
            this.priceBreaks.addAll(route.priceBreaks);
            this.destination = route.destination;
            this.calendar = route.calendar;
            this.minimumOrderQuantity = route.minimumOrderQuantity;
            this.casePack = route.casePack;
            this.packing = route.packing;
            this.prepUnitsPerDay = route.prepUnitsPerDay;
            this.prepCost = route.prepCost;
            this.survivingShare = route.survivingShare;
        }

        /** The working days of a leg. */
        public Builder leg(Leg leg, LeadTimeDistribution workingDays) {
            legs.put(leg, workingDays);
            return this;
        }

        /** Where the route ends. */
        public Builder destination(Destination destination) {
            this.destination = destination;
            return this;
        }

        /** What closes or slows legs. */
        public Builder calendar(SupplyCalendar calendar) {
            this.calendar = calendar;
            return this;
        }

        /** Units below which the supplier takes no order. */
        public Builder minimumOrderQuantity(int units) {
            this.minimumOrderQuantity = Quantities.atLeast(1, "minimumOrderQuantity", units);
            return this;
        }

        /** Units in a case. */
        public Builder casePack(int units) {
            this.casePack = Quantities.atLeast(1, "casePack", units);
            return this;
        }

        /** The supplier's prices, in any order. */
        public Builder priceBreaks(Collection<PriceBreak> breaks) {
            priceBreaks.clear();
            priceBreaks.addAll(breaks);
            priceBreaks.sort(Comparator.comparingInt(PriceBreak::fromUnits));
            return this;
        }

        /** What an order may fill of its transport. */
        public Builder packing(PackingLimits limits) {
            this.packing = limits;
            return this;
        }

        /** How many units are prepared on a day, at least 1. */
        public Builder prepUnitsPerDay(int units) {
            this.prepUnitsPerDay = Quantities.atLeast(1, "prepUnitsPerDay", units);
            return this;
        }

        /** What preparation of a unit costs. */
        public Builder prepCost(UnitAmount costPerUnit) {
            this.prepCost = costPerUnit;
            return this;
        }

        /** The share of ordered units that come through preparation unharmed. */
        public Builder survivingShare(double share) {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("survivingShare is " + share + "; give above 0 and at most 1");
            }
            this.survivingShare = share;
            return this;
        }

        /**
         * The route.
         *
         * @throws IllegalArgumentException if price breaks name a quantity twice, or more than one currency, or one case
         *     is more than its transport holds
         */
        public SupplyRoute build() {
            requireOnePriceEach();
            if (packing != null && packing.units() < casePack) {
                throw new IllegalArgumentException(
                        "packing holds " + packing.units() + " units; give at least a case of " + casePack);
            }
            return new SupplyRoute(this);
        }

        private void requireOnePriceEach() {
            for (int i = 1; i < priceBreaks.size(); i++) {
                PriceBreak one = priceBreaks.get(i - 1);
                PriceBreak next = priceBreaks.get(i);
                if (one.fromUnits() == next.fromUnits()) {
                    throw new IllegalArgumentException(
                            "priceBreaks have two prices from " + one.fromUnits() + " units; give one");
                }
                if (!one.price().currency().equals(next.price().currency())) {
                    throw new IllegalArgumentException("priceBreaks are in "
                            + one.price().currency() + " and " + next.price().currency() + "; give one currency");
                }
            }
        }
    }
}
