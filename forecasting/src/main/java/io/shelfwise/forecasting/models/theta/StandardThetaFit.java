package io.shelfwise.forecasting.models.theta;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.smoothing.ErrorResponse;
import java.util.List;
import java.util.Locale;

/**
 * A level that goes on along a line.
 *
 * @param first the first mean
 * @param drift from each period to the next
 * @param response to errors
 */
record StandardThetaFit(double first, double drift, ErrorResponse response) implements PointFit {

    @Override
    public double mean(int step) {
        return first + drift * step;
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
        return List.of(String.format(Locale.ROOT, "alpha %.3f", response.alpha()));
    }
}
