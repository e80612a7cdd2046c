package io.shelfwise.forecasting.models.ets;

import io.shelfwise.forecasting.models.ets.EtsForm.Season;

/**
 * The parameters of greatest likelihood, sought without bounds: smoothing constants as logistic functions within the usual
 * region (0.0001 to 0.9999, beta below alpha, gamma below 1 - alpha, damping 0.8 to 0.98), start states by their distance
 * from a first guess in standard errors.
 */
final class EtsSearch implements QuasiNewton.Target {

    private static final double LOW = 1e-4;
    private static final double HIGH = 0.9999;
    private static final double LEAST_DAMPING = 0.8;
    private static final double MOST_DAMPING = 0.98;
    private static final double PRECISION = 1e-4;
    private static final int MAX_STEPS = 100;
    private static final double EDGE = 0.002;

    private final EtsLikelihood likelihood;
    private final EtsForm form;
    private final int period;
    private final EtsParameters guess;
    private final EtsParameters current;
    private final EtsParameters end;
    private final EtsParameters slopes;
    private final double unit;
    private final double seasonUnit;
    private double criterion;
    private double squares;

    private EtsSearch(EtsLikelihood likelihood, EtsForm form, EtsParameters guess, double unit) {
        this.likelihood = likelihood;
        this.form = form;
        this.period = guess.season.length;
        this.guess = guess;
        this.current = guess.copy();
        this.end = guess.copy();
        this.slopes = guess.copy();
        this.unit = unit;
        this.seasonUnit = form.season() == Season.MULTIPLICATIVE ? unit / Math.max(unit, guess.level) : unit;
    }

    /** The best parameters from a first guess on; the guess itself stays. */
    static EtsSearch from(EtsLikelihood likelihood, EtsForm form, EtsParameters guess) {
        return from(likelihood, form, guess, Double.POSITIVE_INFINITY);
    }

    /**
     * The best parameters, unless it shows early that they are not good enough.
     *
     * @param needed the AICc to be better than
     */
    static EtsSearch from(EtsLikelihood likelihood, EtsForm form, EtsParameters guess, double needed) {
        EtsParameters end = guess.copy();
        likelihood.value(form.withAdditiveError(), guess, end);
        double unit = Math.max(1e-9, Math.sqrt(likelihood.squares() / likelihood.observed()));
        EtsSearch search = new EtsSearch(likelihood, form, guess, Double.isFinite(unit) ? unit : 1);
        double[] x = search.packed();
        new QuasiNewton(search, x).minimise(PRECISION, MAX_STEPS, needed - search.penalty());
        search.criterion = search.value(x);
        search.squares = likelihood.squares();
        return search;
    }

    /** Twice the negative log-likelihood. */
    double criterion() {
        return criterion;
    }

    /** Akaike's criterion corrected for few values; infinite where there are too few. */
    double aicc() {
        return criterion + penalty();
    }

    private double penalty() {
        int k = form.parameters(period);
        double spare = likelihood.observed() - k - 1.0;
        return spare > 0 ? 2 * k + 2 * k * (k + 1) / spare : Double.POSITIVE_INFINITY;
    }

    EtsForm form() {
        return form;
    }

    /** Constants and start states. */
    EtsParameters start() {
        return current;
    }

    /** Constants and states after the last value. */
    EtsParameters end() {
        return end;
    }

    /** The sum of squared errors, relative where they are multiplicative. */
    double squares() {
        return squares;
    }

    private double[] packed() {
        double[] x = new double[form.parameters(period) - 1];
        int i = 0;
        x[i++] = unbounded((guess.alpha - LOW) / (HIGH - LOW));
        if (form.hasTrend()) {
            x[i++] = unbounded(guess.beta / guess.alpha);
        }
        if (form.isDamped()) {
            x[i++] = unbounded((guess.damping - LEAST_DAMPING) / (MOST_DAMPING - LEAST_DAMPING));
        }
        if (form.isSeasonal()) {
            x[i] = unbounded(guess.gamma / (1 - guess.alpha));
        }
        return x;
    }

    @Override
    public double value(double[] x) {
        int i = 0;
        current.alpha = LOW + (HIGH - LOW) * bounded(x[i++]);
        if (form.hasTrend()) {
            current.beta = current.alpha * bounded(x[i++]);
        }
        if (form.isDamped()) {
            current.damping = LEAST_DAMPING + (MOST_DAMPING - LEAST_DAMPING) * bounded(x[i++]);
        }
        if (form.isSeasonal()) {
            current.gamma = (1 - current.alpha) * bounded(x[i++]);
        }
        current.level = guess.level + unit * x[i++];
        if (form.hasTrend()) {
            current.trend = guess.trend + unit / 10 * x[i++];
        }
        if (form.isSeasonal()) {
            double last = guess.season[period - 1];
            for (int phase = 0; phase < period - 1; phase++) {
                double change = seasonUnit * x[i++];
                current.season[phase] = guess.season[phase] + change;
                last -= change;
            }
            current.season[period - 1] = last;
        }
        return likelihood.value(form, current, end);
    }

    @Override
    public void gradient(double[] gradient) {
        likelihood.gradient(slopes);
        double byAlpha = slopes.alpha;
        int i = 1;
        if (form.hasTrend()) {
            double share = current.beta / current.alpha;
            byAlpha += share * slopes.beta;
            gradient[i++] = slopes.beta * current.alpha * share * (1 - share);
        }
        if (form.isDamped()) {
            double share = (current.damping - LEAST_DAMPING) / (MOST_DAMPING - LEAST_DAMPING);
            gradient[i++] = slopes.damping * (MOST_DAMPING - LEAST_DAMPING) * share * (1 - share);
        }
        if (form.isSeasonal()) {
            double share = current.gamma / (1 - current.alpha);
            byAlpha -= share * slopes.gamma;
            gradient[i++] = slopes.gamma * (1 - current.alpha) * share * (1 - share);
        }
        double share = (current.alpha - LOW) / (HIGH - LOW);
        gradient[0] = byAlpha * (HIGH - LOW) * share * (1 - share);
        gradient[i++] = unit * slopes.level;
        if (form.hasTrend()) {
            gradient[i++] = unit / 10 * slopes.trend;
        }
        if (form.isSeasonal()) {
            for (int phase = 0; phase < period - 1; phase++) {
                gradient[i++] = seasonUnit * (slopes.season[phase] - slopes.season[period - 1]);
            }
        }
    }

    private static double bounded(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double unbounded(double share) {
        double inside = Math.min(1 - EDGE, Math.max(EDGE, share));
        return Math.log(inside / (1 - inside));
    }
}
