package io.shelfwise.core.supply;

import java.util.Map;
import java.util.SortedMap;

/** A distribution function that is straight between the quantiles it is given. */
final class QuantileDays {

    private final double[] probabilities;
    private final int[] days;

    private QuantileDays(SortedMap<Double, Integer> daysByProbability) {
        this.probabilities = daysByProbability.keySet().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        this.days =
                daysByProbability.values().stream().mapToInt(Integer::intValue).toArray();
    }

    static LeadTimeDistribution of(SortedMap<Double, Integer> daysByProbability) {
        check(daysByProbability);
        QuantileDays quantiles = new QuantileDays(daysByProbability);
        return quantiles.days.length == 1
                ? LeadTimeDistribution.fixed(quantiles.days[0])
                : LeadTimeDistribution.ofWeights(quantiles.least(), quantiles.weights());
    }

    private static void check(SortedMap<Double, Integer> daysByProbability) {
        if (daysByProbability.isEmpty()) {
            throw new IllegalArgumentException("daysByProbability is empty; give at least one quantile");
        }
        int before = 0;
        for (Map.Entry<Double, Integer> quantile : daysByProbability.entrySet()) {
            if (!(quantile.getKey() > 0 && quantile.getKey() <= 1)) {
                throw new IllegalArgumentException(
                        "a probability is " + quantile.getKey() + "; give numbers above 0 and at most 1");
            }
            if (quantile.getValue() < before) {
                throw new IllegalArgumentException("the days at " + quantile.getKey() + " are " + quantile.getValue()
                        + "; give at least " + before + ", since a later quantile is no earlier");
            }
            before = quantile.getValue();
        }
    }

    private double[] weights() {
        double[] weights = new double[most() - least() + 1];
        double before = 0;
        for (int i = 0; i < weights.length; i++) {
            double cdf = i == weights.length - 1 ? 1 : cdf(least() + i);
            weights[i] = Math.max(0, cdf - before);
            before = Math.max(before, cdf);
        }
        return weights;
    }

    private int least() {
        return (int) Math.max(0, Math.floor(days[0] - probabilities[0] * daysPerProbability(1)));
    }

    private int most() {
        int last = days.length - 1;
        return (int) Math.ceil(days[last] + (1 - probabilities[last]) * daysPerProbability(last));
    }

    /** The slope of the piece that ends there. */
    private double daysPerProbability(int end) {
        return (days[end] - days[end - 1]) / (probabilities[end] - probabilities[end - 1]);
    }

    private double cdf(int day) {
        int end = 1;
        while (end < days.length - 1 && day >= days[end]) {
            end++;
        }
        double slope = daysPerProbability(end);
        double from =
                slope == 0 ? day < days[end] ? 0 : probabilities[end] : probabilities[end] + (day - days[end]) / slope;
        return Math.min(1, Math.max(0, from));
    }
}
