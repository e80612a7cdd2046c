package io.shelfwise.forecasting.models.ets;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.ets.EtsForm.Season;
import io.shelfwise.forecasting.models.smoothing.ErrorResponse;
import java.util.List;
import java.util.Locale;

/** A fitted model: states after the last value, and how errors carry on from there. */
final class EtsFit implements PointFit {

    private static final double LEAST_INDEX = 1e-6;

    private final EtsForm form;
    private final EtsParameters states;
    private final ErrorResponse response;

    /**
     * @param states after the last value, the season to come first
     * @param variance of one-step errors, relative where they are multiplicative
     */
    EtsFit(EtsForm form, EtsParameters states, double variance) {
        this.form = form;
        this.states = states;
        this.response = new ErrorResponse(
                variance, states.alpha, states.beta, states.damping, states.gamma, states.season.length);
    }

    /** How errors of the seasonally adjusted values carry on. */
    ErrorResponse response() {
        return response;
    }

    @Override
    public double mean(int step) {
        double plain = states.level + states.trend * damped(step + 1);
        return switch (form.season()) {
            case NONE -> plain;
            case ADDITIVE -> plain + index(step);
            case MULTIPLICATIVE -> plain * index(step);
        };
    }

    /**
     * {@inheritDoc}
     *
     * <p>Exact for additive errors. Otherwise that of the linear model with the same response, its errors as large as the
     * expectation at their time makes them and, where the season multiplies, carried from one season to another by the
     * ratio of their indices.
     */
    @Override
    public double variance(int from, int to) {
        if (!form.isPositiveOnly()) {
            return response.ofSum(from, to);
        }
        boolean ratios = form.season() == Season.MULTIPLICATIVE;
        return response.ofSum(
                from,
                to,
                step -> ratios ? index(step) : 1,
                step -> (form.multiplicativeError() ? mean(step) : 1) / (ratios ? index(step) : 1));
    }

    @Override
    public boolean errorsOfOneSize() {
        return !form.isPositiveOnly();
    }

    @Override
    public List<String> notes() {
        StringBuilder constants = new StringBuilder(String.format(Locale.ROOT, "%s, alpha %.3f", form, states.alpha));
        if (form.hasTrend()) {
            constants.append(String.format(Locale.ROOT, ", beta %.3f", states.beta));
        }
        if (form.isDamped()) {
            constants.append(String.format(Locale.ROOT, ", damping %.3f", states.damping));
        }
        if (form.isSeasonal()) {
            constants.append(String.format(Locale.ROOT, ", gamma %.3f", states.gamma));
        }
        return List.of(constants.toString());
    }

    private double index(int step) {
        double index = states.season[step % states.season.length];
        return form.season() == Season.MULTIPLICATIVE ? Math.max(LEAST_INDEX, index) : index;
    }

    /** The sum of the first powers of the damping. */
    private double damped(int periods) {
        double phi = states.damping;
        return form.isDamped() ? phi * (1 - Math.pow(phi, periods)) / (1 - phi) : periods;
    }
}
