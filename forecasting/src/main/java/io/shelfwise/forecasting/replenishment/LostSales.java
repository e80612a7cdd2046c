package io.shelfwise.forecasting.replenishment;

import org.apache.commons.math3.special.Erf;

/**
 * What changes when unmet demand is lost and does not wait. With order-up-to level S, what is on hand when an order comes
 * in is S less the <em>sales</em> of the lead time, which are fewer than its demand and vary less, since demand beyond
 * stock is cut off. So the units lost in a review period are {@code E[(Y - S)⁺]} with Y the sales of the lead time plus
 * the demand of the period: mean {@code beta mu_L + mu_R}, and a variance that follows from itself, since the sales of
 * lead time and review together are Y cut off at S.
 *
 * <p>Let one review period in k + 1 of the cover window, {@code v} be the variance of demand over that window and {@code
 * c} the variance of a standard normal cut off where the loss is reached. Then {@code Var Y = (k / (k+1))^2 c Var Y +
 * beta v k / (k+1)^2 + v / (k+1)}, for sales of equal periods that vary together. As demand rarely exceeds S, c and beta
 * tend to 1 and Var Y to v: the textbook's backorders.
 */
final class LostSales {

    private static final int ROUNDS = 10;
    private static final int STEPS = 40;
    private static final double CLOSE = 1e-9;
    private static final double MOST = 8;

    private LostSales() {}

    /**
     * The standard deviation of Y over that of demand in the cover window, 0 to 1.
     *
     * @param fillRate beta
     * @param lost units a review over the standard deviation of cover demand, above 0
     * @param periods of review in the lead time, k
     */
    static double narrowing(double fillRate, double lost, double periods) {
        double variance = 1;
        double share = periods / (periods + 1);
        double fresh = (1 + fillRate * share) / (periods + 1);
        for (int round = 0; round < ROUNDS; round++) {
            double cut = variance * cutOff(safetyFactor(lost / Math.sqrt(variance)));
            variance = Math.min(1, share * share * cut + fresh);
        }
        return Math.sqrt(variance);
    }

    /** Where a standard normal leaves so much loss: by Newton's steps from below, which a convex loss lets never overshoot. */
    private static double safetyFactor(double loss) {
        double z = -loss;
        for (int i = 0; i < STEPS && z < MOST; i++) {
            double over = density(z) - z * above(z) - loss;
            double step = over / above(z);
            z += step;
            if (step < CLOSE) {
                break;
            }
        }
        return Math.min(z, MOST);
    }

    /** The variance of a standard normal cut off at z. */
    private static double cutOff(double z) {
        double mean = -(density(z) - z * above(z));
        double square = 1 - above(z) - z * density(z) + z * z * above(z);
        return Math.max(0, square - mean * mean);
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double above(double z) {
        return Erf.erfc(z / Math.sqrt(2)) / 2;
    }
}
