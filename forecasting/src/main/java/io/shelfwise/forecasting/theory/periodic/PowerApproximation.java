package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.demand.StandardNormal;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * The power approximation of the best (s, S) policy from two moments of demand, Ehrhardt and Mosier (1984): Q = 1.30
 * μ^0.494 (K/h)^0.506 (1 + σ_L²/μ²)^0.116, z = √(Q h/(σ_L p)), s = 0.973 μ_L + σ_L (0.183/z + 1.063 - 2.192 z) and S = s +
 * Q, where μ_L and σ_L are of the demand of L + 1 periods. Results are not
 * rounded.
 *
 * <p>With K = 2.5, h = 0.18, p = 0.70, μ = 50, σ = 8 and L = 0: s = 40.1946, S = 74.2902.
 */
public final class PowerApproximation {

    private static final double SMALL = 1.5;

    private PowerApproximation() {}

    /**
     * The two levels.
     *
     * @param reorderPoint s
     * @param orderUpTo S
     */
    public record Levels(double reorderPoint, double orderUpTo) {}

    /**
     * The approximation.
     *
     * @param fixedCost K, per order, above 0
     * @param holdingCost h, per unit and period
     * @param stockoutCost p, per unit owed and period
     * @param demandMean μ, of a period
     * @param demandStandardDeviation σ, of a period, above 0
     * @param leadTime L, in whole periods
     */
    public static Levels levels(
            double fixedCost,
            double holdingCost,
            double stockoutCost,
            double demandMean,
            double demandStandardDeviation,
            int leadTime) {
        Require.positive("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.positive("demandMean", demandMean);
        Require.positive("demandStandardDeviation", demandStandardDeviation);
        Require.atLeast("leadTime", leadTime, 0);
        double mean = demandMean * (leadTime + 1);
        double deviation = demandStandardDeviation * Math.sqrt(leadTime + 1.0);
        double quantity = 1.30
                * Math.pow(demandMean, 0.494)
                * Math.pow(fixedCost / holdingCost, 0.506)
                * Math.pow(1 + deviation * deviation / (demandMean * demandMean), 0.116);
        double z = Math.sqrt(quantity * holdingCost / (deviation * stockoutCost));
        double s = 0.973 * mean + deviation * (0.183 / z + 1.063 - 2.192 * z);
        return new Levels(s, s + quantity);
    }

    /**
     * The same with the authors' bound for small orders: where Q is at most 1.5 μ, neither level is above that of the
     * newsvendor, μ_L + Φ⁻¹(p/(p + h)) σ_L. Snyder and Shen leave it out.
     */
    public static Levels boundedLevels(
            double fixedCost,
            double holdingCost,
            double stockoutCost,
            double demandMean,
            double demandStandardDeviation,
            int leadTime) {
        Levels free = levels(fixedCost, holdingCost, stockoutCost, demandMean, demandStandardDeviation, leadTime);
        if (free.orderUpTo() - free.reorderPoint() > SMALL * demandMean) {
            return free;
        }
        double most = demandMean * (leadTime + 1)
                + demandStandardDeviation
                        * Math.sqrt(leadTime + 1.0)
                        * StandardNormal.quantile(stockoutCost / (stockoutCost + holdingCost));
        return new Levels(Math.min(free.reorderPoint(), most), Math.min(free.orderUpTo(), most));
    }
}
