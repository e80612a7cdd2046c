package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.replenishment.allocation.Allocation;
import io.shelfwise.forecasting.replenishment.allocation.Allocator;
import io.shelfwise.forecasting.replenishment.allocation.Grant;
import io.shelfwise.forecasting.replenishment.allocation.Limit;
import io.shelfwise.forecasting.replenishment.allocation.LimitUse;
import io.shelfwise.forecasting.replenishment.allocation.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Cuts the orders of all lines to what they may use together: where the next case earns most comes first. */
final class SharedLimits {

    private static final int MOST_STEPS = 12;

    private final RestockSettings settings;
    private final PlanLimits plan;
    private final List<Limit> limits = new ArrayList<>();
    private final Map<String, Integer> minimums = new HashMap<>();
    private OptionalInt budget = OptionalInt.empty();
    private OptionalInt cartons = OptionalInt.empty();
    private final int firstStorage;

    SharedLimits(RestockSettings settings) {
        this.settings = settings;
        this.plan = settings.limits();
        plan.budget()
                .ifPresent(money ->
                        budget = add(Limit.shared("budget", money.amount().doubleValue())));
        plan.cartons().ifPresent(most -> cartons = add(Limit.atMost("cartons", (double) most)));
        this.firstStorage = limits.size();
        plan.storage().forEach(room -> add(Limit.atMost(room.inWords(), room.cubicFeet())));
        new TreeMap<>(plan.supplierMinimums()).forEach((supplier, least) -> {
            minimums.put(supplier, limits.size());
            limits.add(
                    Limit.atLeast("minimum order of " + supplier, least.amount().doubleValue()));
        });
    }

    private OptionalInt add(Limit limit) {
        limits.add(limit);
        return OptionalInt.of(limits.size() - 1);
    }

    /** The lines within the limits, in the given order, and how each limit is used. */
    Limited apply(List<PlannedLine> planned) {
        List<Wish> wishes = new ArrayList<>();
        Map<String, String> unknown = new HashMap<>();
        for (PlannedLine line : planned) {
            if (line.option().quantity().units() > 0) {
                Optional<String> missing = missing(line);
                missing.ifPresent(what -> unknown.put(line.line().sku().value(), what));
                if (missing.isEmpty()) {
                    wishes.add(wish(line));
                }
            }
        }
        Allocation allocation = Allocator.allocate(wishes, limits);
        Map<String, Grant> grants = new HashMap<>();
        allocation.grants().forEach(grant -> grants.put(grant.wish().key(), grant));
        return new Limited(
                planned.stream().map(line -> cut(line, grants, unknown)).toList(), allocation.limits());
    }

    /** What would have to be known to count the line against the limits. */
    private Optional<String> missing(PlannedLine line) {
        Optional<UnitAmount> cost = line.line().item().economics().map(UnitEconomics::landedCost);
        Optional<Money> money = plan.budget()
                .or(() -> Optional.ofNullable(plan.supplierMinimums().get(supplier(line))));
        if (money.isPresent() && cost.isEmpty()) {
            return Optional.of("unknown cost under a budget");
        }
        if (money.isPresent()
                && !cost.orElseThrow().currency().equals(money.get().currency())) {
            return Optional.of("cost in another currency than the budget");
        }
        boolean stored = plan.storage().stream().anyMatch(room -> holds(room, line));
        return stored && CubicFeet.of(line.line().item()).isEmpty()
                ? Optional.of("unknown size under a storage limit")
                : Optional.empty();
    }

    private Wish wish(PlannedLine line) {
        SupplyTerms terms = line.option().terms().orElseThrow();
        long[] units = steps(line.option().quantity().units(), terms);
        double[] values = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            values[i] = line.option().requirement().worthOf(units[i]);
        }
        return Wish.of(line.line().sku().value(), units, values, uses(line, terms, units[0]));
    }

    /** The least order, then cases; several at once where there are many. */
    private static long[] steps(long order, SupplyTerms terms) {
        long first = Math.min(order, OrderQuantity.least(terms));
        long cases = (order - first) / terms.casePack();
        long each = Math.max(1, (cases + MOST_STEPS - 1) / MOST_STEPS);
        int count = (int) ((cases + each - 1) / each) + 1;
        long[] units = new long[count];
        for (int i = 0; i < count; i++) {
            units[i] = Math.min(order, first + i * each * terms.casePack());
        }
        return units;
    }

    private Map<Integer, Double> uses(PlannedLine line, SupplyTerms terms, long least) {
        Map<Integer, Double> uses = new HashMap<>();
        Optional<UnitAmount> cost = line.line().item().economics().map(UnitEconomics::landedCost);
        double perUnit = UnitWorth.number(cost);
        if (budget.isPresent()) {
            uses.put(budget.getAsInt(), perUnit + rounding(cost.orElseThrow()) / least);
        }
        Integer minimum = minimums.get(supplier(line));
        if (minimum != null) {
            uses.put(minimum, perUnit);
        }
        if (cartons.isPresent()) {
            uses.put(cartons.getAsInt(), 1.0 / terms.casePack());
        }
        for (int i = 0; i < plan.storage().size(); i++) {
            if (holds(plan.storage().get(i), line)) {
                uses.put(firstStorage + i, CubicFeet.of(line.line().item()).orElseThrow());
            }
        }
        return uses;
    }

    /** The most by which the value of an order may be rounded up. */
    private static double rounding(UnitAmount cost) {
        return 0.5 * Math.pow(10, -Money.decimals(cost.currency()));
    }

    private static boolean holds(StorageLimit room, PlannedLine line) {
        return room.holds(
                line.line().item().facts().storageType(),
                line.line().economics().arrivalMonth().orElseThrow());
    }

    private static String supplier(PlannedLine line) {
        return line.option().terms().map(SupplyTerms::supplier).orElse("");
    }

    private RestockLine cut(PlannedLine planned, Map<String, Grant> grants, Map<String, String> unknown) {
        String sku = planned.line().sku().value();
        Grant grant = grants.get(sku);
        if (grant == null && !unknown.containsKey(sku)) {
            return planned.line();
        }
        long units = grant == null ? 0 : grant.units();
        if (units == planned.option().quantity().units()) {
            return planned.line();
        }
        List<String> by = grant == null ? List.of(unknown.get(sku)) : grant.boundBy();
        RestockLine line = planned.with(units, by.isEmpty() ? "does not pay" : String.join(" and ", by), settings);
        OptionalDouble value = grant == null ? OptionalDouble.empty() : OptionalDouble.of(grant.value());
        return line.with(planned.line().economics().limited(value, by));
    }

    /**
     * Lines within limits.
     *
     * @param lines in the given order
     * @param limits and how they are used
     */
    record Limited(List<RestockLine> lines, List<LimitUse> limits) {}
}
