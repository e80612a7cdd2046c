package io.shelfwise.forecasting.models.smoothing;

import io.shelfwise.forecasting.models.ErrorVariance;
import io.shelfwise.forecasting.models.Observed;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import io.shelfwise.forecasting.models.ScaledFit;
import java.util.List;
import java.util.Locale;

/**
 * Simple exponential smoothing (Brown 1956), {@code l(t) = l(t-1) + alpha (y(t) - l(t-1))}, with the alpha of 0.0001 to
 * 0.9999 and the start level of least squared one-step errors. These errors are linear in the start level, {@code e(t) =
 * e0(t) - (1 - alpha)^(t-1) l(0)}, so that for each alpha the best start is a regression and one pass finds both.
 *
 * <p>With alpha 0.5 and values 4, 8, 6 errors from a start of 0 are 4, 6, 1 and the best start is (4 + 6/2 + 1/4) / (1 +
 * 1/4 + 1/16) = 5.524; levels end at 6.190.
 *
 * <p>Every forecast is the last level; the variance is that of ETS(A,N,N), exact.
 */
public final class ExponentialSmoothing implements PointModel {

    @Override
    public String name() {
        return "exponential smoothing";
    }

    @Override
    public PointFit fit(double[] values, int season) {
        return ScaledFit.of(values, ExponentialSmoothing::fitted);
    }

    private static PointFit fitted(double[] values) {
        LevelErrors errors = LevelErrors.best(values);
        double variance = ErrorVariance.of(errors.squares(), Observed.count(values), 2, errors.level());
        return new Fit(errors.level(), ErrorResponse.ofLevel(variance, errors.alpha()));
    }

    private record Fit(double level, ErrorResponse errors) implements PointFit {

        @Override
        public double mean(int step) {
            return level;
        }

        @Override
        public double variance(int from, int to) {
            return errors.ofSum(from, to);
        }

        @Override
        public boolean errorsOfOneSize() {
            return true;
        }

        @Override
        public List<String> notes() {
            return List.of(String.format(Locale.ROOT, "alpha %.3f", errors.alpha()));
        }
    }
}
