package io.shelfwise.costing.landed;

import io.shelfwise.core.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a component of a line came out against its estimate. Both costings are kept as they are.
 *
 * @param key of the line
 * @param component its name
 * @param estimate the share in the estimate, 0 where it was not expected
 * @param actual the share in the actual costing, 0 where it did not come
 */
public record LandedVariance(String key, String component, Money estimate, Money actual) {

    /** Actual less estimate: above 0 it was dearer. */
    public Money variance() {
        return actual.minus(estimate);
    }

    /**
     * Line by line and component by component, in the order of the estimate, then of what is only in the actual.
     *
     * @throws IllegalArgumentException if the two are in different currencies
     */
    public static List<LandedVariance> between(LandedCosts estimate, LandedCosts actual) {
        if (!estimate.shipment().currency().equals(actual.shipment().currency())) {
            throw new IllegalArgumentException(
                    "estimate is in " + estimate.shipment().currency() + ", actual in "
                            + actual.shipment().currency() + "; cost both in one currency");
        }
        Money zero = Money.zero(estimate.shipment().currency());
        Map<String, Map<String, Money>> expected = shares(estimate);
        Map<String, Map<String, Money>> came = shares(actual);
        Set<String> names = new LinkedHashSet<>(estimate.components().keySet());
        names.addAll(actual.components().keySet());
        Set<String> keys = new LinkedHashSet<>(expected.keySet());
        keys.addAll(came.keySet());
        List<LandedVariance> variances = new ArrayList<>();
        for (String key : keys) {
            Map<String, Money> before = expected.getOrDefault(key, Map.of());
            Map<String, Money> after = came.getOrDefault(key, Map.of());
            for (String name : names) {
                if (before.containsKey(name) || after.containsKey(name)) {
                    variances.add(new LandedVariance(
                            key, name, before.getOrDefault(name, zero), after.getOrDefault(name, zero)));
                }
            }
        }
        return List.copyOf(variances);
    }

    /** The variance of each line over all its components. */
    public static Map<String, Money> byKey(List<LandedVariance> variances) {
        Map<String, Money> byKey = new TreeMap<>();
        variances.forEach(variance -> byKey.merge(variance.key(), variance.variance(), Money::plus));
        return byKey;
    }

    private static Map<String, Map<String, Money>> shares(LandedCosts costs) {
        Map<String, Map<String, Money>> shares = new LinkedHashMap<>();
        costs.lines().forEach(line -> shares.put(line.key(), line.shares()));
        return shares;
    }
}
