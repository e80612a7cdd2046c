package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whole units from a table of probabilities of 0, 1, 2 … All sums are over the table as given: a table that was cut off
 * somewhere is not blown up to 1.
 */
final class PmfDemand implements DiscreteDemand {

    private static final double TIE = 1e-13;
    private static final double CUT_OFF = 1e-4;

    private final double[] probabilities;
    private final double mean;
    private final double variance;

    PmfDemand(double[] probabilities) {
        this.probabilities = probabilities.clone();
        for (double probability : probabilities) {
            Require.that(
                    probability >= 0 && probability <= 1 + TIE,
                    "a probability is " + probability,
                    "give each from 0 to 1");
        }
        double sum = Arrays.stream(probabilities).sum();
        Require.that(Math.abs(sum - 1) <= CUT_OFF, "probabilities sum to " + sum, "give all of them, to 1");
        this.mean = sum(units -> units);
        this.variance = sum(units -> (units - mean) * (units - mean));
    }

    private double sum(IntToDoubleFunction of) {
        return IntStream.range(0, probabilities.length)
                .mapToDouble(units -> probabilities[units] == 0 ? 0 : of.applyAsDouble(units) * probabilities[units])
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
    public double pmf(int units) {
        return units < 0 || units >= probabilities.length ? 0 : probabilities[units];
    }

    @Override
    public double cdf(double units) {
        return sum(demand -> demand <= units ? 1 : 0);
    }

    @Override
    public double quantile(double probability) {
        Require.fraction("probability", probability);
        double cdf = 0;
        for (int units = 0; units < probabilities.length; units++) {
            cdf += probabilities[units];
            if (cdf >= probability - TIE) {
                return units;
            }
        }
        return probabilities.length - 1;
    }

    @Override
    public double loss(double stock) {
        return sum(demand -> Math.max(0, demand - stock));
    }

    @Override
    public double complementaryLoss(double stock) {
        return sum(demand -> Math.max(0, stock - demand));
    }

    @Override
    public double secondLoss(double stock) {
        SummedDemand.requireWhole(stock);
        return sum(demand -> Math.max(0, demand - stock) * Math.max(0, demand - stock - 1) / 2);
    }

    @Override
    public double complementarySecondLoss(double stock) {
        SummedDemand.requireWhole(stock);
        return sum(demand -> Math.max(0, stock - demand) * Math.max(0, stock + 1 - demand) / 2);
    }
}
