package io.shelfwise.forecasting.models.ets;

import io.shelfwise.forecasting.models.ets.EtsForm.Season;

/**
 * Twice the negative log-likelihood of a series under a model, without the constant: {@code n log(sum of squared errors)},
 * for multiplicative errors of the relative ones and plus twice the sum of {@code log|expectation|} (Hyndman, Koehler, Ord
 * and Snyder 2008, equation 5.3). Its gradient comes from running the recursion backwards.
 *
 * <p>With p = l + phi b and error e = y - m, the expectation m is p, p + s or p s; then {@code l = p + alpha e, b = phi b
 * + beta e, s = s + gamma e}, with e / s for level and trend and e / p for the season where that multiplies. Where nothing
 * was observed e is 0.
 *
 * <p>ETS(A,N,N) with alpha 0.5 and start 4 on 4, 6, 5: errors 0, 2, 0, the value is 3 log 4 = 4.159.
 */
final class EtsLikelihood {

    private static final double LEAST_EXPECTATION = 1e-8;
    private static final double LARGE = 1e100;

    /** Of order 1, squared and summed: keeps the logarithm of a perfect fit finite. */
    private static final double ROUNDING = 1e-18;

    private final double[] values;
    private final int period;
    private final double[] base;
    private final double[] slope;
    private final double[] seasonal;
    private final double[] error;
    private final double[] ring;
    private final int observed;
    private boolean multiplicative;
    private Season season = Season.NONE;
    private double alpha;
    private double beta;
    private double damping;
    private double gamma;
    private double squares;

    /**
     * @param values {@code NaN} where not observed
     * @param period of the season; 1 for none
     */
    EtsLikelihood(double[] values, int period) {
        this.values = values;
        this.period = period;
        this.base = new double[values.length];
        this.slope = new double[values.length];
        this.seasonal = new double[values.length];
        this.error = new double[values.length];
        this.ring = new double[period];
        int count = 0;
        for (double value : values) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        this.observed = count;
    }

    /** How many values were observed. */
    int observed() {
        return observed;
    }

    /** The sum of squared errors of the last pass, relative where errors are multiplicative. */
    double squares() {
        return squares;
    }

    /**
     * Runs over the series.
     *
     * @param start constants and start states
     * @param end takes the states after the last value
     * @return infinite where a multiplicative model left what is positive
     */
    double value(EtsForm form, EtsParameters start, EtsParameters end) {
        begin(form, start);
        double level = start.level;
        double trend = start.trend;
        double sum = 0;
        double product = 1;
        double logs = 0;
        boolean positiveOnly = form.isPositiveOnly();
        int phase = 0;
        for (int t = 0; t < values.length; t++) {
            double drift = damping * trend;
            double plain = level + drift;
            double factor = ring[phase];
            double expected =
                    season == Season.NONE ? plain : season == Season.ADDITIVE ? plain + factor : plain * factor;
            double missed = values[t] - expected;
            boolean seen = !Double.isNaN(missed);
            missed = seen ? missed : 0;
            base[t] = plain;
            slope[t] = trend;
            seasonal[t] = factor;
            error[t] = missed;
            if (positiveOnly && !(expected > LEAST_EXPECTATION && plain > LEAST_EXPECTATION)) {
                return Double.POSITIVE_INFINITY;
            }
            double adjusted = season == Season.MULTIPLICATIVE ? missed / factor : missed;
            level = plain + alpha * adjusted;
            trend = drift + beta * adjusted;
            if (season != Season.NONE) {
                ring[phase] = factor + gamma * (season == Season.MULTIPLICATIVE ? missed / plain : missed);
                phase = phase + 1 == period ? 0 : phase + 1;
            }
            if (multiplicative) {
                double relative = missed / expected;
                sum += relative * relative;
                product *= seen ? expected : 1;
                if (product > LARGE || product < 1 / LARGE) {
                    logs += Math.log(product);
                    product = 1;
                }
            } else {
                sum += missed * missed;
            }
        }
        squares = sum;
        finish(end, level, trend, phase);
        double criterion = observed * Math.log(sum + ROUNDING * observed);
        return multiplicative ? criterion + 2 * (logs + Math.log(product)) : criterion;
    }

    private void begin(EtsForm form, EtsParameters start) {
        multiplicative = form.multiplicativeError();
        season = form.season();
        alpha = start.alpha;
        beta = start.beta;
        damping = start.damping;
        gamma = start.gamma;
        System.arraycopy(start.season, 0, ring, 0, period);
    }

    /** The season to come first comes first. */
    private void finish(EtsParameters end, double level, double trend, int phase) {
        end.alpha = alpha;
        end.beta = beta;
        end.damping = damping;
        end.gamma = gamma;
        end.level = level;
        end.trend = trend;
        for (int i = 0; i < period; i++) {
            end.season[i] = ring[(phase + i) % period];
        }
    }

    /**
     * The derivatives of the last value by each parameter, found backwards.
     *
     * @param gradient takes them
     */
    void gradient(EtsParameters gradient) {
        gradient.clear();
        double[] bySeason = gradient.season;
        double weight = 2 * observed / (squares + ROUNDING * observed);
        double byLevel = 0;
        double byTrend = 0;
        int phase = season == Season.NONE ? 0 : values.length % period;
        for (int t = values.length - 1; t >= 0; t--) {
            boolean seen = !Double.isNaN(values[t]);
            double e = error[t];
            double p = base[t];
            double s = seasonal[t];
            if (season != Season.NONE) {
                phase = phase == 0 ? period - 1 : phase - 1;
            }
            double bySeasonal = bySeason[phase];
            double byError;
            double byPlain = byLevel;
            double pull = alpha * byLevel + beta * byTrend;
            double moved = byLevel;
            double turned = byTrend;
            double expected;
            if (season == Season.MULTIPLICATIVE) {
                expected = p * s;
                double adjusted = e / s;
                gradient.alpha += adjusted * moved;
                gradient.beta += adjusted * turned;
                gradient.gamma += e / p * bySeasonal;
                byError = pull / s + gamma / p * bySeasonal;
                byPlain -= gamma * e / (p * p) * bySeasonal;
                bySeason[phase] = bySeasonal - pull * adjusted / s;
            } else {
                expected = season == Season.ADDITIVE ? p + s : p;
                gradient.alpha += e * moved;
                gradient.beta += e * turned;
                gradient.gamma += e * bySeasonal;
                byError = season == Season.ADDITIVE ? pull + gamma * bySeasonal : pull;
            }
            double byExpected = 0;
            if (seen) {
                byError += multiplicative ? weight * e / (expected * expected) : weight * e;
                byExpected = -byError;
                if (multiplicative) {
                    byExpected += 2 / expected - weight * e * e / (expected * expected * expected);
                }
            }
            if (season == Season.MULTIPLICATIVE) {
                bySeason[phase] += p * byExpected;
                byPlain += s * byExpected;
            } else {
                bySeason[phase] += season == Season.ADDITIVE ? byExpected : 0;
                byPlain += byExpected;
            }
            double drifting = byPlain + turned;
            gradient.damping += slope[t] * drifting;
            byTrend = damping * drifting;
            byLevel = byPlain;
        }
        gradient.level = byLevel;
        gradient.trend = byTrend;
    }
}
