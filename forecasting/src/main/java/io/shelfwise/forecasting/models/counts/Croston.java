package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.ErrorVariance;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;

/**
 * Croston's method for intermittent demand (1972, "Forecasting and stock control for intermittent demands"): the sizes
 * of demands and the intervals between them are smoothed apart, each from its first value on, and the mean is size over
 * interval. That is too high by about {@code 1 / (1 - a/2)}, which Syntetos and Boylan (2005), "The accuracy of
 * intermittent demand estimates", equation 5, take back.
 *
 * <p>With constant 0.1 and units 0, 3, 0, 0, 6: size 3 + 0.1 * (6 - 3) = 3.3, interval 2 + 0.1 * (3 - 2) = 2.1, mean
 * 1.571, corrected 0.95 * 1.571 = 1.493.
 */
public final class Croston implements PointModel {

    private final boolean corrected;
    private final double[] constants;

    private Croston(boolean corrected, double[] constants) {
        this.corrected = corrected;
        this.constants = constants;
    }

    /**
     * As Croston published it.
     *
     * @param constant of both smoothings, above 0 and at most 1; 0.1 is usual
     */
    public static Croston classic(double constant) {
        return new Croston(false, Constants.only(constant, "constant"));
    }

    /**
     * With the correction of Syntetos and Boylan.
     *
     * @param constant of both smoothings, above 0 and at most 1; 0.1 is usual
     */
    public static Croston sba(double constant) {
        return new Croston(true, Constants.only(constant, "constant"));
    }

    /** As Croston published it, with the constant of 0.02 to 0.3 that has the least squared one-step errors. */
    public static Croston classicOptimised() {
        return new Croston(false, Constants.grid());
    }

    /** With the correction, and the constant of 0.02 to 0.3 that has the least squared one-step errors. */
    public static Croston sbaOptimised() {
        return new Croston(true, Constants.grid());
    }

    @Override
    public String name() {
        return (corrected ? "Croston (SBA)" : "Croston") + Constants.suffix(constants);
    }

    @Override
    public PointFit fit(double[] values, int season) {
        double[] seen = Seen.of(values);
        Pass best = new Pass(seen, constants[0], corrected);
        for (int i = 1; i < constants.length; i++) {
            Pass pass = new Pass(seen, constants[i], corrected);
            best = pass.squares < best.squares ? pass : best;
        }
        return best.fit(seen.length);
    }

    /** One run over a series. */
    private static final class Pass {

        private final double constant;
        private double rate;
        private double squares;
        private int errors;
        private int demands;

        Pass(double[] seen, double constant, boolean corrected) {
            this.constant = constant;
            double correction = corrected ? 1 - constant / 2 : 1;
            double size = 0;
            double interval = 0;
            int since = 0;
            for (double units : seen) {
                double error = demands > 0 ? units - rate : 0;
                squares += error * error;
                since++;
                if (units > 0) {
                    double weight = demands == 0 ? 1 : constant;
                    size += weight * (units - size);
                    interval += weight * (since - interval);
                    rate = correction * size / interval;
                    since = 0;
                    demands++;
                }
                errors += demands > 0 ? 1 : 0;
            }
        }

        /** The first demand has no error, since nothing was expected before it. */
        PointFit fit(int periods) {
            if (demands == 0) {
                return DriftingLevel.NONE;
            }
            double chance = ErrorVariance.of(squares, errors - 1, 1, rate);
            return new DriftingLevel(rate, chance, constant * demands / periods, periods);
        }
    }
}
