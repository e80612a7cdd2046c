package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rates of one category.
 *
 * @param words of each tier, or of all together where each takes its part of the price
 */
record CategoryRate(
        String name,
        TierMode mode,
        List<Bound> bounds,
        List<BigDecimal> rates,
        @Nullable BigDecimal minimum,
        List<String> words) {

    private static final Set<String> KEYS = Set.of("names", "mode", "tiers", "minimum");
    private static final Set<String> TIER_KEYS = Set.of("upTo", "below", "rate");

    static CategoryRate read(JsonObject json) {
        json.allow(KEYS);
        TierMode mode = json.read("mode", () -> TierMode.parse(json.text("mode")));
        List<Bound> bounds = new ArrayList<>();
        List<BigDecimal> rates = new ArrayList<>();
        for (JsonObject tier : json.objects("tiers")) {
            tier.allow(TIER_KEYS);
            bounds.add(Bound.read(tier));
            rates.add(rate(tier));
        }
        Bound.requireRising(json, "tiers", bounds);
        if (bounds.get(bounds.size() - 1).limit() != null || (mode == TierMode.FLAT && rates.size() > 1)) {
            throw json.error(
                    "has tiers that its mode does not allow; leave the last tier open, and give flat one tier");
        }
        List<String> names = json.texts("names");
        if (names.isEmpty()) {
            throw json.error("has no names; give at least one");
        }
        String name = names.get(0);
        return new CategoryRate(
                name,
                mode,
                List.copyOf(bounds),
                List.copyOf(rates),
                json.optionalDecimal("minimum"),
                mode == TierMode.MARGINAL ? List.of(parts(name, bounds, rates)) : tiers(name, bounds, rates));
    }

    private static BigDecimal rate(JsonObject tier) {
        BigDecimal rate = tier.decimal("rate");
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw tier.error("has rate " + rate + "; give a share from 0 to 1");
        }
        return rate;
    }

    /** Whether the sources say what this price costs: where the mode is unresolved, only its first tier is sure. */
    boolean settles(BigDecimal price) {
        return mode != TierMode.UNRESOLVED || bounds.get(0).holds(price);
    }

    /** Of one unit, not rounded. */
    BigDecimal fee(BigDecimal price) {
        BigDecimal exact = exact(price);
        return minimum == null ? exact : exact.max(minimum);
    }

    String words(BigDecimal price) {
        if (minimum != null && minimum.compareTo(exact(price)) > 0) {
            return "minimum, " + name;
        }
        return words.get(mode == TierMode.MARGINAL ? 0 : Bound.find(bounds, price));
    }

    private static String parts(String name, List<Bound> bounds, List<BigDecimal> rates) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            parts.add(percent(rates.get(i)) + " of the part " + Bound.words(bounds, i));
        }
        return String.join(", ", parts) + ", " + name;
    }

    private static List<String> tiers(String name, List<Bound> bounds, List<BigDecimal> rates) {
        List<String> tiers = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            String band = rates.size() == 1 ? "" : " for prices " + Bound.words(bounds, i);
            tiers.add(percent(rates.get(i)) + band + ", " + name);
        }
        return List.copyOf(tiers);
    }

    private BigDecimal exact(BigDecimal price) {
        return mode == TierMode.MARGINAL ? marginal(price) : price.multiply(rates.get(Bound.find(bounds, price)));
    }

    private BigDecimal marginal(BigDecimal price) {
        BigDecimal fee = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < rates.size(); i++) {
            BigDecimal limit = bounds.get(i).limit();
            BigDecimal top = limit == null ? price : price.min(limit);
            fee = fee.add(top.subtract(below).max(BigDecimal.ZERO).multiply(rates.get(i)));
            below = top;
        }
        return fee;
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
