package io.shelfwise.forecasting.models.seasonal;

import io.shelfwise.forecasting.models.Observed;

/**
 * The autocorrelation test of the M3 and M4 competitions (Assimakopoulos and Nikolopoulos 2000; Makridakis,
 * Spiliotis and Assimakopoulos 2020): a series is seasonal with 90 % confidence where {@code |r(m)| > 1.645 sqrt((1 + 2
 * (r(1)^2 + ... + r(m-1)^2)) / n)}.
 *
 * <p>With values 1, 3, 1, 3, 1, 3 and season 2: r(1) = -5/6, r(2) = 4/6, and 1.645 sqrt((1 + 2 * 25/36) / 6) = 1.038, so
 * six values do not tell; twelve do.
 */
public final class SeasonalityTest {

    private static final double CRITICAL = 1.645;

    private SeasonalityTest() {}

    /**
     * Whether the season shows; never with two seasons or less.
     *
     * @param season 1 for none
     */
    public static boolean isSeasonal(double[] values, int season) {
        if (season < 2 || values.length <= 2 * season) {
            return false;
        }
        double mean = Observed.mean(values);
        double[] deviations = new double[values.length];
        int observed = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                deviations[i] = values[i] - mean;
                observed++;
            }
        }
        double variance = product(deviations, 0);
        if (!(variance > 1e-20 * mean * mean)) {
            return false;
        }
        double squares = 0;
        for (int lag = 1; lag < season; lag++) {
            double correlation = product(deviations, lag) / variance;
            squares += correlation * correlation;
        }
        double limit = CRITICAL * Math.sqrt((1 + 2 * squares) / observed);
        return Math.abs(product(deviations, season) / variance) > limit;
    }

    private static double product(double[] values, int lag) {
        double even = 0;
        double odd = 0;
        int i = lag;
        for (; i + 1 < values.length; i += 2) {
            even += values[i] * values[i - lag];
            odd += values[i + 1] * values[i + 1 - lag];
        }
        return i < values.length ? even + odd + values[i] * values[i - lag] : even + odd;
    }
}
