package io.shelfwise.costing;

import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one unit costs until it is at Amazon, with its components. No component is rounded; {@link UnitAmount} rounds
 * once, at the end.
 *
 * <p>landed cost = unit cost + inbound shipping + repack materials + repack minutes × labour rate per hour / 60
 *
 * <p>Worked example: 1.09 + 0.13 + 0.07 + 1.1 × 11.44 / 60 = 1.49973…, at four decimals 1.4997.
 *
 * @param components in the order above; those that are zero are left out, but for the unit cost
 */
public record LandedCost(List<Component> components) {

    private static final int MINUTES_PER_HOUR = 60;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are none
     */
    public LandedCost {
        components = List.copyOf(components);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("components is empty; give at least the unit cost");
        }
    }

    /** The landed cost of a unit with these costs. */
    public static LandedCost of(UnitCosts costs) {
        UnitAmount labor = UnitAmount.of(costs.laborRatePerHour(), costs.currency())
                .times(costs.repackMinutes())
                .dividedBy(MINUTES_PER_HOUR);
        Component unitCost = component(costs, "unit cost", costs.unitCost());
        List<Component> others = List.of(
                component(costs, "inbound shipping", costs.inboundShipping()),
                component(costs, "repack materials", costs.repackMaterials()),
                new Component("repack labour", labor));
        return new LandedCost(Stream.concat(
                        Stream.of(unitCost),
                        others.stream().filter(component -> component.amount().signum() != 0))
                .toList());
    }

    /** All components together. */
    public UnitAmount total() {
        return components.stream()
                .map(Component::amount)
                .reduce(UnitAmount::plus)
                .orElseThrow();
    }

    /** The sum in words, such as {@code landed cost 1.4997 = unit cost 1.09 + repack labour 0.2097}. */
    public String workings() {
        StringBuilder text = new StringBuilder("landed cost ").append(plain(total()));
        String sign = " = ";
        for (Component component : components) {
            text.append(sign).append(component.name()).append(' ').append(plain(component.amount()));
            sign = " + ";
        }
        return text.toString();
    }

    private static Component component(UnitCosts costs, String name, BigDecimal amount) {
        return new Component(name, UnitAmount.of(amount, costs.currency()));
    }

    private static String plain(UnitAmount amount) {
        BigDecimal rounded = amount.round(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(2, rounded.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /**
     * One part of a landed cost.
     *
     * @param name in words, such as {@code repack labour}
     * @param amount of one unit
     */
    public record Component(String name, UnitAmount amount) {}
}
