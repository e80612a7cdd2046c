package io.shelfwise.forecasting.theory.disruption;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.eoq.OrderQuantity;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * Economic order quantities where more or less arrives than was ordered, by a yield of known mean μ and standard deviation
 * σ. Costs are long-run averages, by renewal. Snyder and Shen (2019), Section 9.3.
 *
 * <p>{@link #additive}: Q + Y arrives, Q* = √(2Kλ/h + σ²) - μ (at least 0). With K = 18500, h = 0.06, λ = 75000, μ =
 * -15000 and σ = 9000: 230246.3705 at a cost of 12914.7822.
 *
 * <p>{@link #multiplicative}: QZ arrives, Q* = √(2Kλ/(h(σ² + μ²))). With μ = 0.8333 and σ² = 0.0198: 254477.4613 at a
 * cost of 13086.1617.
 *
 * @param fixedCost K, per order
 * @param holdingCost h, per unit and unit of time
 * @param demandRate λ, units per unit of time
 * @param yieldMean μ: of the units that come on top, below 0 if fewer come, or of the share that comes
 * @param yieldStandardDeviation σ, of the same
 */
public record YieldOrderQuantity(
        double fixedCost, double holdingCost, double demandRate, double yieldMean, double yieldStandardDeviation) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public YieldOrderQuantity {
        Require.positive("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("demandRate", demandRate);
        Require.finite("yieldMean", yieldMean);
        Require.notNegative("yieldStandardDeviation", yieldStandardDeviation);
    }

    /** The best quantity where units come on top. */
    public OrderQuantity additive() {
        double received =
                Math.sqrt(2 * fixedCost * demandRate / holdingCost + yieldStandardDeviation * yieldStandardDeviation);
        return additiveAt(Math.max(0, received - yieldMean));
    }

    /** What a quantity costs where units come on top: (Kλ + h((Q + μ)² + σ²)/2)/(Q + μ). */
    public OrderQuantity additiveAt(double quantity) {
        Require.notNegative("quantity", quantity);
        double mean = quantity + yieldMean;
        Require.that(
                mean > 0,
                "quantity is " + quantity + " with a yieldMean of " + yieldMean,
                "give an order of which something arrives");
        return answer(quantity, mean, mean * mean + yieldStandardDeviation * yieldStandardDeviation, "additive");
    }

    /** The best quantity where a share comes. */
    public OrderQuantity multiplicative() {
        double square = yieldMean * yieldMean + yieldStandardDeviation * yieldStandardDeviation;
        return multiplicativeAt(Math.sqrt(2 * fixedCost * demandRate / (holdingCost * square)));
    }

    /** What a quantity costs where a share comes: (Kλ + hQ²(μ² + σ²)/2)/(Qμ). */
    public OrderQuantity multiplicativeAt(double quantity) {
        Require.positive("quantity", quantity);
        Require.positive("yieldMean", yieldMean);
        double square = yieldMean * yieldMean + yieldStandardDeviation * yieldStandardDeviation;
        return answer(quantity, quantity * yieldMean, quantity * quantity * square, "multiplicative");
    }

    private OrderQuantity answer(double quantity, double received, double squareReceived, String kind) {
        Costs costs = new Costs(fixedCost * demandRate / received, 0, holdingCost * squareReceived / (2 * received), 0);
        Working working = Working.of(
                        "Economic order quantity with " + kind + " yield", "Snyder & Shen 2019, Section 9.3")
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("demandRate", demandRate)
                .with("yieldMean", yieldMean)
                .with("yieldStandardDeviation", yieldStandardDeviation);
        return new OrderQuantity(quantity, 0, costs, working);
    }
}
