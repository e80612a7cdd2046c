package io.shelfwise.forecasting;

import java.util.Arrays;

/** Units as equally likely samples. */
final class SampledDemand implements DemandDistribution {

    private final double[] sorted;
    private final double mean;

    /**
     * @param samples at least one; kept and sorted
     * @param mean of the samples, as the forecast reckons it
     */
    SampledDemand(double[] samples, double mean) {
        Arrays.sort(samples);
        this.sorted = samples;
        this.mean = mean;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double variance() {
        double squares = 0;
        for (double sample : sorted) {
            squares += (sample - mean) * (sample - mean);
        }
        return squares / sorted.length;
    }

    @Override
    public double cdf(double units) {
        int below = 0;
        int above = sorted.length;
        while (below < above) {
            int middle = (below + above) >>> 1;
            if (sorted[middle] <= units) {
                below = middle + 1;
            } else {
                above = middle;
            }
        }
        return (double) below / sorted.length;
    }

    @Override
    public double quantile(double probability) {
        Quantiles.requireProbability(probability);
        return sorted[(int) Math.ceil(probability * sorted.length) - 1];
    }
}
