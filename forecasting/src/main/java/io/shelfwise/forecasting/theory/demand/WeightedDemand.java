package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Demand at any values with a probability each; samples are equally likely values. */
final class WeightedDemand implements TextbookDemand {

    private static final double TIE = 1e-13;
    private static final double CUT_OFF = 1e-4;

    private final double[] values;
    private final double[] weights;
    private final double mean;
    private final double variance;

    WeightedDemand(double[] values, double[] weights) {
        Require.that(values.length > 0, "values are none", "give at least one");
        Require.that(
                values.length == weights.length,
                values.length + " values have " + weights.length + " probabilities",
                "give one for each");
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.values = IntStream.of(order)
                .mapToDouble(i -> Require.finite("a value", values[i]))
                .toArray();
        this.weights = IntStream.of(order)
                .mapToDouble(i -> Require.notNegative("a probability", weights[i]))
                .toArray();
        double sum = sum(value -> 1);
        Require.that(Math.abs(sum - 1) <= CUT_OFF, "probabilities sum to " + sum, "give all of them, to 1");
        this.mean = sum(value -> value);
        this.variance = sum(value -> (value - mean) * (value - mean));
    }

    private double sum(DoubleUnaryOperator of) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> weights[i] * of.applyAsDouble(values[i]))
                .sum();
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double variance() {
        return variance;
    }

    @Override
    public double cdf(double units) {
        return sum(value -> value <= units ? 1 : 0);
    }

    @Override
    public double quantile(double probability) {
        Require.fraction("probability", probability);
        double cdf = 0;
        for (int i = 0; i < values.length; i++) {
            cdf += weights[i];
            if (cdf >= probability - TIE) {
                return values[i];
            }
        }
        return values[values.length - 1];
    }

    @Override
    public double loss(double stock) {
        return sum(value -> Math.max(0, value - stock));
    }

    @Override
    public double complementaryLoss(double stock) {
        return sum(value -> Math.max(0, stock - value));
    }

    @Override
    public double secondLoss(double stock) {
        return sum(value -> value > stock ? (value - stock) * (value - stock) / 2 : 0);
    }

    @Override
    public double complementarySecondLoss(double stock) {
        return sum(value -> value < stock ? (stock - value) * (stock - value) / 2 : 0);
    }
}
