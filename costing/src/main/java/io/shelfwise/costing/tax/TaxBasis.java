package io.shelfwise.costing.tax;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.landed.LandedCosts;
import io.shelfwise.costing.landed.LandedLineCost;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which part of a landed cost a tax is a share of: the goods, and the components named. The customs value of the United
 * States is the goods alone; that of the European Union and the United Kingdom has freight and insurance to the border in
 * it; import VAT is on that value, the duty and the way to the first place of destination.
 *
 * @param components by name, beside the goods
 */
public record TaxBasis(Set<String> components) {

    /** Copies the names. */
    public TaxBasis {
        components = Collections.unmodifiableSet(new TreeSet<>(components));
    }

    /** The goods alone. */
    public static TaxBasis goods() {
        return new TaxBasis(Set.of());
    }

    /** The goods and these components of the landed cost. */
    public static TaxBasis goodsAnd(String... components) {
        return new TaxBasis(Set.of(components));
    }

    /**
     * The value of a line, half up.
     *
     * @throws IllegalArgumentException if the shipment lacks a component
     */
    Money of(LandedCosts costs, LandedLineCost line) {
        UnitAmount value = line.goods();
        for (String component : components) {
            if (!costs.components().containsKey(component)) {
                throw new IllegalArgumentException("basis names component " + component
                        + ", which the shipment does not have; it has "
                        + String.join(", ", costs.components().keySet()));
            }
            value = line.share(component).map(UnitAmount::of).map(value::plus).orElse(value);
        }
        return value.total(1, Rounding.HALF_UP.mode());
    }

    @Override
    public String toString() {
        return components.isEmpty() ? "goods" : "goods, " + String.join(", ", components);
    }
}
