package io.shelfwise.forecasting.models;

import java.util.List;
import java.util.function.Function;

/** A fit to values that were divided by their largest, so that every method sees numbers of order 1. */
public final class ScaledFit implements PointFit {

    private final PointFit fit;
    private final double scale;

    private ScaledFit(PointFit fit, double scale) {
        this.fit = fit;
        this.scale = scale;
    }

    /**
     * Fits to the scaled values; 0 for certain where nothing but 0 was observed.
     *
     * @param values {@code NaN} where not observed
     * @param method fits to values of which the largest is 1
     */
    public static PointFit of(double[] values, Function<double[], PointFit> method) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Double.isNaN(value) ? 0 : Math.abs(value));
        }
        if (largest == 0) {
            return new FlatFit(0, 0);
        }
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] / largest;
        }
        return new ScaledFit(method.apply(scaled), largest);
    }

    @Override
    public double mean(int step) {
        return scale * fit.mean(step);
    }

    @Override
    public double variance(int from, int to) {
        return scale * fit.variance(from, to) * scale;
    }

    @Override
    public boolean errorsOfOneSize() {
        return fit.errorsOfOneSize();
    }

    @Override
    public List<String> notes() {
        return fit.notes();
    }
}
