package io.shelfwise.costing.landed;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * That what the lines cost is what the supplier and the components cost.
 *
 * @param components each with the sum of its shares
 * @param totalIn goods and components
 * @param totalOut what the lines cost: units × unit landed cost
 */
public record LandedProof(List<ComponentProof> components, UnitAmount totalIn, UnitAmount totalOut) {

    /** Copies the list. */
    public LandedProof {
        components = List.copyOf(components);
    }

    static LandedProof of(LandedCosts costs) {
        UnitAmount zero = UnitAmount.of(BigDecimal.ZERO, costs.shipment().currency());
        UnitAmount in = costs.lines().stream().map(LandedLineCost::goods).reduce(zero, UnitAmount::plus);
        for (Money component : costs.components().values()) {
            in = in.plus(UnitAmount.of(component));
        }
        UnitAmount out = costs.lines().stream()
                .map(line -> line.unitLandedCost().times(line.quantity()))
                .reduce(zero, UnitAmount::plus);
        return new LandedProof(
                costs.components().entrySet().stream()
                        .map(component -> component(component, costs))
                        .toList(),
                in,
                out);
    }

    /** Whether every component is shared in full and nothing else came in or went out. */
    public boolean holds() {
        return totalIn.equals(totalOut)
                && components.stream().allMatch(component -> component.amount().equals(component.shares()));
    }

    private static ComponentProof component(Map.Entry<String, Money> component, LandedCosts costs) {
        Money shares = costs.lines().stream()
                .flatMap(line -> line.share(component.getKey()).stream())
                .reduce(Money.zero(costs.shipment().currency()), Money::plus);
        return new ComponentProof(component.getKey(), component.getValue(), shares);
    }

    /**
     * One component.
     *
     * @param name of the component
     * @param amount what it came to, converted and rounded once
     * @param shares what its shares sum to
     */
    public record ComponentProof(String name, Money amount, Money shares) {}
}
