package io.shelfwise.forecasting.models.ets;

import io.shelfwise.forecasting.models.ets.EtsForm.Season;
import io.shelfwise.forecasting.models.seasonal.SeasonalIndices;

/**
 * Where a search starts: start states from a classical decomposition and a line through the first values, as in the
 * authors' program, and the best of a few smoothing constants.
 */
final class EtsGuess {

    private static final double[] ALPHAS = {0.03, 0.15, 0.5};

    /** Of alpha for the trend, of 1 - alpha for the season. */
    private static final double[] SHARES = {0.05, 0.5};

    private static final double[] NO_SHARES = {0};
    private static final double DAMPING = 0.95;
    private static final int FIRST_VALUES = 10;

    private EtsGuess() {}

    static EtsParameters of(EtsLikelihood likelihood, double[] values, EtsForm form, int period) {
        EtsParameters guess = new EtsParameters(period);
        double[] adjusted = values;
        if (form.isSeasonal()) {
            boolean ratios = form.season() == Season.MULTIPLICATIVE;
            SeasonalIndices indices = SeasonalIndices.of(values, period, ratios);
            for (int phase = 0; phase < period; phase++) {
                guess.season[phase] = indices.isSeasonal() ? indices.index(phase) : ratios ? 1 : 0;
            }
            adjusted = indices.isSeasonal() ? indices.adjusted(values) : values;
        }
        line(guess, adjusted, form, Math.max(FIRST_VALUES, 2 * period));
        guess.damping = form.isDamped() ? DAMPING : 1;
        return smoothed(likelihood, guess, form);
    }

    /** The start states with the best of a few smoothing constants. */
    private static EtsParameters smoothed(EtsLikelihood likelihood, EtsParameters guess, EtsForm form) {
        EtsParameters trial = guess.copy();
        EtsParameters end = guess.copy();
        double least = Double.POSITIVE_INFINITY;
        for (double alpha : ALPHAS) {
            for (double beta : form.hasTrend() ? SHARES : NO_SHARES) {
                for (double gamma : form.isSeasonal() ? SHARES : NO_SHARES) {
                    trial.alpha = alpha;
                    trial.beta = beta * alpha;
                    trial.gamma = gamma * (1 - alpha);
                    double criterion = likelihood.value(form, trial, end);
                    if (criterion < least || least == Double.POSITIVE_INFINITY) {
                        least = criterion;
                        guess.alpha = trial.alpha;
                        guess.beta = trial.beta;
                        guess.gamma = trial.gamma;
                    }
                }
            }
        }
        return guess;
    }

    /** Level and trend by a line through the first values, or the level as their mean. */
    private static void line(EtsParameters guess, double[] values, EtsForm form, int atMost) {
        double count = 0;
        double time = 0;
        double times = 0;
        double sum = 0;
        double product = 0;
        for (int t = 0; t < values.length && count < atMost; t++) {
            if (!Double.isNaN(values[t])) {
                count++;
                time += t + 1;
                times += (t + 1.0) * (t + 1.0);
                sum += values[t];
                product += (t + 1) * values[t];
            }
        }
        double spread = count * times - time * time;
        guess.trend = form.hasTrend() && spread > 0 ? (count * product - time * sum) / spread : 0;
        guess.level = (sum - guess.trend * time) / Math.max(1, count);
        if (form.isPositiveOnly() && !(guess.level > 0 && guess.level + guess.trend > 0)) {
            guess.trend = 0;
            guess.level = sum / Math.max(1, count);
        }
    }
}
