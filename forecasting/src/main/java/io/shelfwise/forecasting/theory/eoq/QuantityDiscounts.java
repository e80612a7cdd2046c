package io.shelfwise.forecasting.theory.eoq;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Economic order quantities where price falls with quantity, and holding costs a share of what a unit cost. Costs include
 * the price of the units. Snyder and Shen (2019), Section 3.4.
 *
 * <p>{@link #allUnits}: every unit has the price of the region the order falls into, g_j(Q) = c_jλ + Kλ/Q + i c_j Q/2. The best is at the minimum of a region, or at its break where the minimum lies below.
 *
 * <p>{@link #incremental}: each unit has the price of the region it falls into itself, g_j(Q) = c_jλ + i c̄_j/2 + (K +
 * c̄_j)λ/Q + i c_j Q/2, c̄_j being what the units before the region cost more than at its price. The best is at the
 * minimum of a region, never at a break.
 *
 * @param fixedCost K, per order
 * @param holdingRate i, of a unit's cost per unit of time
 * @param demandRate λ, units per unit of time
 * @param prices the price breaks
 */
public record QuantityDiscounts(double fixedCost, double holdingRate, double demandRate, PriceBreaks prices) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a number is not above 0
     */
    public QuantityDiscounts {
        Require.positive("fixedCost", fixedCost);
        Require.positive("holdingRate", holdingRate);
        Require.positive("demandRate", demandRate);
    }

    /** The quantity of least cost where the price of the whole order falls; the smaller of equals. */
    public OrderQuantity allUnits() {
        return least(IntStream.range(0, prices.regions())
                .mapToDouble(j -> Math.max(minimum(j, 0), prices.start(j)))
                .mapToObj(this::allUnitsAt));
    }

    /** What a quantity costs where the price of the whole order falls. */
    public OrderQuantity allUnitsAt(double quantity) {
        int region = prices.regionOf(Require.positive("quantity", quantity));
        double unit = prices.unitCost(region);
        Costs costs =
                new Costs(fixedCost * demandRate / quantity, unit * demandRate, holdingRate * unit * quantity / 2, 0);
        return new OrderQuantity(quantity, 0, costs, working("all units", "Snyder & Shen 2019, Section 3.4", unit));
    }

    /** The quantity of least cost where only the units past a break become cheaper; the smaller of equals. */
    public OrderQuantity incremental() {
        return least(IntStream.range(0, prices.regions())
                .filter(j -> minimum(j, prices.surcharge(j)) >= prices.start(j)
                        && minimum(j, prices.surcharge(j)) < prices.end(j))
                .mapToObj(j -> incrementalAt(minimum(j, prices.surcharge(j)))));
    }

    /** What a quantity costs where only the units past a break become cheaper. */
    public OrderQuantity incrementalAt(double quantity) {
        int region = prices.regionOf(Require.positive("quantity", quantity));
        double unit = prices.unitCost(region);
        double surcharge = prices.surcharge(region);
        Costs costs = new Costs(
                fixedCost * demandRate / quantity,
                unit * demandRate + surcharge * demandRate / quantity,
                holdingRate * (surcharge + unit * quantity) / 2,
                0);
        return new OrderQuantity(quantity, 0, costs, working("incremental", "Snyder & Shen 2019, Section 3.4", unit));
    }

    private double minimum(int region, double surcharge) {
        return Math.sqrt(2 * (fixedCost + surcharge) * demandRate / (holdingRate * prices.unitCost(region)));
    }

    private static OrderQuantity least(Stream<OrderQuantity> candidates) {
        return candidates
                .min(Comparator.comparingDouble(OrderQuantity::cost).thenComparingDouble(OrderQuantity::quantity))
                .orElseThrow();
    }

    private Working working(String kind, String source, double unit) {
        return Working.of("Economic order quantity with discounts on " + kind, source)
                .with("fixedCost", fixedCost)
                .with("holdingRate", holdingRate)
                .with("demandRate", demandRate)
                .with("unitCost", unit);
    }
}
