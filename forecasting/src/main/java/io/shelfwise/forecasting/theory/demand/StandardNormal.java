package io.shelfwise.forecasting.theory.demand;

import org.apache.commons.math3.special.Erf;

/**
 * The standard normal distribution with its loss functions: 𝓛(z) = φ(z) - z (1 - Φ(z)), Snyder and Shen (2019), Appendix C,
 * and the second-order loss ((z² + 1)(1 - Φ(z)) - z φ(z)) / 2. At z = 0.5 the loss is 0.1978.
 */
public final class StandardNormal {

    private static final double SQRT_2 = Math.sqrt(2);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private static final double FAR = 1e-6;
    private static final double CLOSE = 1e-15;
    private static final int MOST_STEPS = 20;

    private StandardNormal() {}

    /** φ(z). */
    public static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /** Φ(z). */
    public static double cdf(double z) {
        return tail(-z);
    }

    /** 1 - Φ(z), keeping its digits where small. */
    public static double tail(double z) {
        return Erf.erfc(z / SQRT_2) / 2;
    }

    /** Φ⁻¹(p), refined by Newton steps on the logarithm of the tail, so that far quantiles keep their digits. */
    public static double quantile(double probability) {
        return probability < 0.5 ? -upper(probability) : upper(1 - probability);
    }

    /** The z above 0 with 1 - Φ(z) = p, for p of at most a half. */
    private static double upper(double tail) {
        if (tail <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double z = tail < FAR ? farStart(tail) : SQRT_2 * Erf.erfcInv(2 * tail);
        double step = 1;
        for (int i = 0; i < MOST_STEPS && Math.abs(step) > CLOSE * z; i++) {
            double reached = tail(z);
            step = reached * Math.log(reached / tail) / density(z);
            z += step;
        }
        return z;
    }

    /** The first terms of the asymptotic series. */
    private static double farStart(double tail) {
        double square = -2 * Math.log(tail);
        return Math.sqrt(square - Math.log(2 * Math.PI * square));
    }

    /** 𝓛(z) = E[(Z - z)⁺]. */
    public static double loss(double z) {
        return Math.max(0, density(z) - z * tail(z));
    }

    /** 𝓛(-z) = E[(z - Z)⁺]. */
    public static double complementaryLoss(double z) {
        return loss(-z);
    }

    /** E[((Z - z)⁺)²] / 2. */
    public static double secondLoss(double z) {
        return Math.max(0, ((z * z + 1) * tail(z) - z * density(z)) / 2);
    }

    /** E[((z - Z)⁺)²] / 2. */
    public static double complementarySecondLoss(double z) {
        return secondLoss(-z);
    }
}
