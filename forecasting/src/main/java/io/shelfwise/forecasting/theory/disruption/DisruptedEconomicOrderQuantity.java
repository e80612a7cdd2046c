package io.shelfwise.forecasting.theory.disruption;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.internal.Search;

/**
 * The economic order quantity of a supplier that is out of service now and then (EOQD): service and outage last
 * exponential times, orders are placed when stock is used up, and demand is lost while the supplier is out. With λ the
 * rate of disruption, μ that of recovery, D that of demand and ψ(Q) = λ/(λ + μ) (1 - e^(-(λ + μ)Q/D)), the chance that the
 * supplier is out when stock is used up: g(Q) = (K + hQ²/(2D) + pDψ/μ)/(Q/D + ψ/μ). Parlar and Berkin (1991) with the
 * correction of Berk and Arreola-Risa (1994); Snyder and Shen (2019), Section 9.2.
 *
 * <p>With K = 8, h = 0.225, p = 5, D = 1300, λ = 1.5 and μ = 14: Q* = 772.8111 at a cost of 173.9500.
 *
 * @param fixedCost K, per order
 * @param holdingCost h, per unit and unit of time
 * @param stockoutCost p, per unit lost
 * @param demandRate D, units per unit of time
 * @param disruptionRate λ, outages per unit of time in service
 * @param recoveryRate μ, recoveries per unit of time out of service
 */
public record DisruptedEconomicOrderQuantity(
        double fixedCost,
        double holdingCost,
        double stockoutCost,
        double demandRate,
        double disruptionRate,
        double recoveryRate) {

    /**
     * An order quantity.
     *
     * @param quantity units an order
     * @param costs expected, per unit of time
     * @param working how it came about
     */
    public record Answer(double quantity, Costs costs, Working working) {

        /** The expected cost per unit of time. */
        public double cost() {
            return costs.total();
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public DisruptedEconomicOrderQuantity {
        Require.positive("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.positive("demandRate", demandRate);
        Require.positive("disruptionRate", disruptionRate);
        Require.positive("recoveryRate", recoveryRate);
    }

    /** The quantity of least cost. */
    public Answer optimal() {
        double quantity = Search.least(this::costAt, 0, 2 * approximate().quantity());
        return answer(quantity, outage(quantity), "least cost");
    }

    /**
     * The approximation of Snyder (2014), for which ψ = λ/(λ + μ) whatever the quantity. Its cost is that of the
     * approximation; {@link #at} has the exact one.
     */
    public Answer approximate() {
        double lost = demandRate * longRunOutage() / recoveryRate;
        double quantity =
                Math.sqrt(lost * lost + 2 * demandRate * (fixedCost + stockoutCost * lost) / holdingCost) - lost;
        return answer(quantity, longRunOutage(), "approximation of Snyder 2014");
    }

    /** What a quantity that someone else chose costs, exactly. */
    public Answer at(double quantity) {
        Require.positive("quantity", quantity);
        return answer(quantity, outage(quantity), "cost of a given quantity");
    }

    private double longRunOutage() {
        return disruptionRate / (disruptionRate + recoveryRate);
    }

    /** ψ(Q). */
    private double outage(double quantity) {
        return -longRunOutage() * Math.expm1(-(disruptionRate + recoveryRate) * quantity / demandRate);
    }

    private double costAt(double quantity) {
        return costs(quantity, outage(quantity)).total();
    }

    private Costs costs(double quantity, double outage) {
        double cycle = quantity / demandRate + outage / recoveryRate;
        return new Costs(
                fixedCost / cycle,
                0,
                holdingCost * quantity * quantity / (2 * demandRate) / cycle,
                stockoutCost * demandRate * outage / recoveryRate / cycle);
    }

    private Answer answer(double quantity, double outage, String rule) {
        Working working = Working.of(
                        "Economic order quantity with disruptions, " + rule,
                        "Berk & Arreola-Risa 1994; Snyder & Shen 2019, Section 9.2")
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demandRate", demandRate)
                .with("disruptionRate", disruptionRate)
                .with("recoveryRate", recoveryRate);
        return new Answer(quantity, costs(quantity, outage), working);
    }
}
