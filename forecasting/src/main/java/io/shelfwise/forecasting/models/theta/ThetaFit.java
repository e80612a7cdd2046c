package io.shelfwise.forecasting.models.theta;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.smoothing.ErrorResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A fitted Theta state model: the recursion goes on with its own expectations. */
final class ThetaFit implements PointFit {

    private static final int FIRST_STEPS = 32;

    private final ThetaErrors errors;
    private final boolean dynamic;
    private final int length;
    private final ErrorResponse response;
    private volatile double[] path;

    ThetaFit(ThetaErrors errors, boolean dynamic, int length, double variance) {
        this.errors = errors;
        this.dynamic = dynamic;
        this.length = length;
        this.response = ErrorResponse.ofLevel(variance, errors.alpha());
        this.path = path(FIRST_STEPS);
    }

    /** {@inheritDoc} Longer paths are computed when asked for; each is the same whoever computes it. */
    @Override
    public double mean(int step) {
        double[] known = path;
        if (step >= known.length) {
            known = path(Math.max(step + 1, 2 * known.length));
            path = known;
        }
        return known[step];
    }

    @Override
    public double variance(int from, int to) {
        return response.ofSum(from, to);
    }

    @Override
    public boolean errorsOfOneSize() {
        return true;
    }

    @Override
    public List<String> notes() {
        return List.of(String.format(Locale.ROOT, "alpha %.3f, theta %.2f", errors.alpha(), 1 / (1 - errors.weight())));
    }

    private double[] path(int steps) {
        double[] means = new double[steps];
        double alpha = errors.alpha();
        double keep = 1 - alpha;
        double level = errors.level();
        double power = Math.pow(keep, length);
        RunningLine line = new RunningLine(errors.line());
        for (int step = 0; step < steps; step++) {
            double pull = power * line.intercept();
            power *= keep;
            pull = errors.weight() * (pull + (1 - power) / alpha * line.slope());
            means[step] = level + pull;
            level += alpha * pull;
            if (dynamic) {
                line.add(length + step + 1, means[step]);
            }
        }
        return Arrays.copyOf(means, steps);
    }
}
