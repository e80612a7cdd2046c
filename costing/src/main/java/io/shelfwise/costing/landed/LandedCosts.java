package io.shelfwise.costing.landed;

import io.shelfwise.core.money.ExchangeRates;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What each line of a shipment costs when it is in stock. A component in another currency is converted exactly and
 * rounded once, then shared by largest remainder, ties by key, so that the order of lines does not matter.
 *
 * @param shipment that was costed
 * @param lines in the order of the shipment
 * @param components what each component came to, in the currency of the shipment
 */
public record LandedCosts(Shipment shipment, List<LandedLineCost> lines, Map<String, Money> components) {

    /** Copies the collections. */
    public LandedCosts {
        lines = List.copyOf(lines);
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    /**
     * The costs of a shipment in one currency.
     *
     * @throws IllegalArgumentException if a component has no basis to be shared by, or an amount is in another currency
     */
    public static LandedCosts of(Shipment shipment) {
        return of(shipment, ExchangeRates.none());
    }

    /**
     * The costs of a shipment, converted by the rates of its date.
     *
     * @throws IllegalArgumentException if a component has no basis to be shared by, or a rate is missing
     */
    public static LandedCosts of(Shipment shipment, ExchangeRates rates) {
        Currency currency = shipment.currency();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Map<String, Map<String, Money>> shares = new LinkedHashMap<>();
        for (LandedLine line : shipment.lines()) {
            BigDecimal unitCost = rates.convert(line.unitCost(), line.currency(), currency, shipment.date());
            values.put(line.key(), unitCost.multiply(line.quantity()));
            shares.put(line.key(), new LinkedHashMap<>());
        }
        Map<String, Money> components = new LinkedHashMap<>();
        for (CostComponent component : shipment.components()) {
            Money amount = rates.convert(component.amount(), currency, shipment.date(), Rounding.HALF_UP);
            components.put(component.name(), amount);
            share(shipment, component, amount, values)
                    .forEach((key, share) -> shares.getOrDefault(key, Map.of()).put(component.name(), share));
        }
        List<LandedLineCost> lines = new ArrayList<>();
        for (LandedLine line : shipment.lines()) {
            UnitAmount goods = UnitAmount.of(values.getOrDefault(line.key(), BigDecimal.ZERO), currency);
            lines.add(
                    new LandedLineCost(line.key(), line.quantity(), goods, shares.getOrDefault(line.key(), Map.of())));
        }
        return new LandedCosts(shipment, lines, components);
    }

    /** The proof that nothing was lost or made by sharing. */
    public LandedProof proof() {
        return LandedProof.of(this);
    }

    private static SortedMap<String, Money> share(
            Shipment shipment, CostComponent component, Money amount, Map<String, BigDecimal> values) {
        Map<String, BigDecimal> weights = weights(shipment, component, component.basis(), values);
        if (isZero(weights) && component.isFallbackEqual()) {
            weights = weights(shipment, component, CostBasis.EQUAL, values);
        }
        if (isZero(weights)) {
            throw new IllegalArgumentException(
                    "component " + component.name() + " of " + amount + " cannot be shared: its basis "
                            + component.basis() + " sums to 0 over lines " + String.join(", ", weights.keySet())
                            + "; give another basis, or the fallback EQUAL");
        }
        return amount.allocate(weights);
    }

    private static Map<String, BigDecimal> weights(
            Shipment shipment, CostComponent component, CostBasis basis, Map<String, BigDecimal> values) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (LandedLine line : shipment.lines()) {
            if (component.isOf(line)) {
                BigDecimal value = values.getOrDefault(line.key(), BigDecimal.ZERO);
                weights.put(line.key(), basis.weight(line, value, component));
            }
        }
        return weights;
    }

    private static boolean isZero(Map<String, BigDecimal> weights) {
        return weights.values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                == 0;
    }
}
