package io.shelfwise.costing.landed;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.LandedCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line costs in all.
 *
 * @param key of the line
 * @param quantity units
 * @param goods what the supplier charges for all of them, exact
 * @param shares by name of component, in the order of the components that apply; they sum over the lines to the
 *     component exactly
 */
public record LandedLineCost(String key, BigDecimal quantity, UnitAmount goods, Map<String, Money> shares) {

    /** Copies the shares. */
    public LandedLineCost {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** Goods and shares together, exact. */
    public UnitAmount total() {
        return shares.values().stream().map(UnitAmount::of).reduce(goods, UnitAmount::plus);
    }

    /** What one unit costs, exact. */
    public UnitAmount unitLandedCost() {
        return total().dividedBy(quantity);
    }

    /** What one unit costs, with its components. */
    public LandedCost perUnit() {
        List<LandedCost.Component> components = new ArrayList<>();
        components.add(new LandedCost.Component("unit cost", goods.dividedBy(quantity)));
        shares.forEach((name, share) -> components.add(
                new LandedCost.Component(name, UnitAmount.of(share).dividedBy(quantity))));
        return new LandedCost(components);
    }

    /** The share of a component, if the line has one. */
    public Optional<Money> share(String component) {
        return Optional.ofNullable(shares.get(component));
    }
}
