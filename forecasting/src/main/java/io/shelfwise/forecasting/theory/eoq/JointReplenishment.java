package io.shelfwise.forecasting.theory.eoq;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Items ordered together share a fixed cost: order every T, item i every m_i · T. Silver's (1976) heuristic: the item
 * with the least k_i/(h_i λ_i) goes with every order, the others with every m_i = √(k_i/(h_i λ_i) · h_1 λ_1/(K + k_1)),
 * rounded, at least 1; then T = √(2(K + Σ k_i/m_i)/Σ h_i λ_i m_i).
 *
 * <p>With K = 600, k = (120, 840, 300), h = (160, 20, 50) and λ = 1 each: T = 3.1032, m = (1, 3, 1), cost 837.8544.
 *
 * @param sharedFixedCost K, per order of any items, above 0
 * @param items the items, in any order
 */
public record JointReplenishment(double sharedFixedCost, List<Item> items) {

    /**
     * An item.
     *
     * @param fixedCost k_i, per order that contains it
     * @param holdingCost h_i, per unit and unit of time
     * @param demandRate λ_i, units per unit of time
     */
    public record Item(double fixedCost, double holdingCost, double demandRate) {

        /** Checks the components. */
        public Item {
            Require.notNegative("fixedCost", fixedCost);
            Require.positive("holdingCost", holdingCost);
            Require.positive("demandRate", demandRate);
        }

        private double ratio() {
            return fixedCost / (holdingCost * demandRate);
        }
    }

    /**
     * When to order what.
     *
     * @param cycleTime T, from order to order
     * @param multiples m_i, item by item: every how many orders it is part of
     * @param quantities units an order of each item
     * @param costs per unit of time
     * @param working how it came about
     */
    public record Schedule(
            double cycleTime, List<Integer> multiples, List<Double> quantities, Costs costs, Working working) {

        /** Copies the lists. */
        public Schedule {
            multiples = List.copyOf(multiples);
            quantities = List.copyOf(quantities);
        }

        /** The cost per unit of time. */
        public double cost() {
            return costs.total();
        }
    }

    /** Checks the components. */
    public JointReplenishment {
        Require.positive("sharedFixedCost", sharedFixedCost);
        items = List.copyOf(items);
        Require.that(!items.isEmpty(), "items are none", "give at least one");
    }

    /** The schedule of Silver's heuristic. */
    public Schedule silver() {
        int base = IntStream.range(0, items.size())
                .boxed()
                .min((a, b) -> Double.compare(items.get(a).ratio(), items.get(b).ratio()))
                .orElseThrow();
        Item first = items.get(base);
        double scale = first.holdingCost() * first.demandRate() / (sharedFixedCost + first.fixedCost());
        return at(IntStream.range(0, items.size())
                .map(i -> i == base ? 1 : multiple(items.get(i).ratio() * scale))
                .boxed()
                .toList());
    }

    private static int multiple(double square) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(Math.sqrt(square))));
    }

    /** The best cycle for given multiples, one an item. */
    public Schedule at(List<Integer> multiples) {
        Require.length("multiples", multiples, items.size());
        multiples.forEach(multiple -> Require.atLeast("a multiple", multiple, 1));
        double fixed = sharedFixedCost + sum(i -> items.get(i).fixedCost() / multiples.get(i));
        double holding = sum(i -> items.get(i).holdingCost() * items.get(i).demandRate() * multiples.get(i));
        double time = Math.sqrt(2 * fixed / holding);
        List<Double> quantities = IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).demandRate() * multiples.get(i) * time)
                .toList();
        Costs costs = new Costs(fixed / time, 0, holding * time / 2, 0);
        Working working = Working.of("Joint replenishment by Silver's heuristic", "Silver 1976")
                .with("sharedFixedCost", sharedFixedCost)
                .with("items", items.size());
        return new Schedule(time, multiples, quantities, costs, working);
    }

    private double sum(IntToDoubleFunction of) {
        return IntStream.range(0, items.size()).mapToDouble(of).sum();
    }
}
