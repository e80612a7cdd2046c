package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Counts around a level that drifts, times a pattern of the season.
 *
 * <p>The level is that of Harvey and Fernandes (1989), "Time series models for count or qualitative observations",
 * equations 2.4 to 2.7: a gamma distribution with parameters {@code a = w a + units} and {@code b = w b + exposure},
 * whose mean a/b is an exponentially weighted one with discount w. The next count is then negative binomial with mean
 * {@code m = exposure * a/b} and variance {@code m (1 + exposure / (w b))}. As Snyder, Ord and Beaumont (2012),
 * "Forecasting the intermittent demand for slow-moving inventories: a modelling approach", found counts to scatter more
 * than Poisson ones around their level, that variance is multiplied by {@code 1 + excess} where asked. The
 * excess is that of the greatest likelihood of the one-step forecasts; the levels of several discounts are averaged, each
 * weighted by its likelihood (Hoeting, Madigan, Raftery and Volinsky 1999, "Bayesian model averaging: a tutorial").
 *
 * <p>With discount 0.5 and units 4, 8: a = 10, b = 1.5, level 6.667, and the variance of the next count is 6.667 * (1 +
 * 1/0.75) = 15.56 for Poisson counts.
 *
 * <p>Where most demands are fractions they are counted in lots of a tenth of the mean demand.
 */
public final class DynamicCounts implements PointModel {

    private static final double[] DISCOUNTS = {1, 0.995, 0.99, 0.98, 0.95, 0.9, 0.8, 0.7, 0.5};
    private static final double LOTS_A_DEMAND = 10;

    private final boolean overdispersed;
    private final double[] discounts;

    private DynamicCounts(boolean overdispersed, double[] discounts) {
        this.overdispersed = overdispersed;
        this.discounts = discounts;
    }

    /** Poisson counts around the level. */
    public static DynamicCounts poisson() {
        return new DynamicCounts(false, DISCOUNTS);
    }

    /** Negative binomial counts around the level. */
    public static DynamicCounts negativeBinomial() {
        return new DynamicCounts(true, DISCOUNTS);
    }

    /**
     * The same with a given discount.
     *
     * @param discount above 0 and at most 1; 1 keeps the level constant
     * @throws IllegalArgumentException if out of range
     */
    public DynamicCounts withDiscount(double discount) {
        return new DynamicCounts(overdispersed, Constants.only(discount, "discount"));
    }

    @Override
    public String name() {
        return overdispersed ? "dynamic negative binomial" : "dynamic Poisson";
    }

    @Override
    public PointFit fit(double[] values, int season) {
        double[] profile = SeasonProfile.of(values, season);
        double[] exposure = new double[values.length];
        for (int i = 0; i < exposure.length; i++) {
            exposure[i] = profile[i % season];
        }
        return fit(values, exposure, step -> profile[(values.length + step) % season]);
    }

    /**
     * Fits level and excess where the pattern is known.
     *
     * @param values oldest first; {@code NaN} where nothing was observed
     * @param exposure how much demand each period is expected to bring relative to an ordinary one, at least 0
     * @param ahead the exposure of each period ahead, by step from 0
     */
    public PointFit fit(double[] values, double[] exposure, IntToDoubleFunction ahead) {
        double lot = lot(values);
        CountLikelihood likelihood = new CountLikelihood(values, exposure, lot);
        double[] logs = new double[discounts.length];
        double discount = likeliest(likelihood, 0, logs);
        double excess = 0;
        if (overdispersed) {
            excess = likelihood.likeliestExcess(discount);
            discount = likeliest(likelihood, excess, logs);
            excess = likelihood.likeliestExcess(discount);
        }
        return likelihood.shape() > 0 ? average(likelihood, excess, logs, lot, ahead) : DriftingLevel.NONE;
    }

    private double likeliest(CountLikelihood likelihood, double excess, double[] logs) {
        int best = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = likelihood.of(discounts[i], excess);
            best = logs[i] > logs[best] ? i : best;
        }
        return discounts[best];
    }

    /** Over the discounts, each as likely as it made the counts. */
    private PointFit average(
            CountLikelihood likelihood, double excess, double[] logs, double lot, IntToDoubleFunction ahead) {
        double most = Arrays.stream(logs).max().orElse(0);
        LevelAverage average = new LevelAverage(1 + excess);
        for (int i = 0; i < logs.length; i++) {
            likelihood.follow(discounts[i]);
            average.add(Math.exp(logs[i] - most), likelihood.shape(), likelihood.rate(), discounts[i]);
        }
        return new CountFit(average, lot, ahead);
    }

    /** How many units count as one. */
    private static double lot(double[] values) {
        double sold = 0;
        int demands = 0;
        int fractions = 0;
        for (double units : values) {
            if (units > 0) {
                sold += units;
                demands++;
                fractions += units == Math.rint(units) ? 0 : 1;
            }
        }
        return 2 * fractions > demands ? sold / demands / LOTS_A_DEMAND : 1;
    }
}
