package io.shelfwise.core.supply;

import java.util.Arrays;

/** A shifted negative binomial of given mean and variance, by the recurrence of its probabilities. */
final class SkewedDays {

    private static final double TAIL = 1e-12;
    private static final double POISSON = 1e-9;

    private SkewedDays() {}

    static LeadTimeDistribution of(double mean, double variance) {
        int shift = (int) Math.max(0, Math.ceil(mean - variance - POISSON));
        double rest = mean - shift;
        if (rest <= 0 || variance < rest - POISSON) {
            return aroundMean(mean, variance);
        }
        return negativeBinomial(shift, rest, Math.max(0, variance / rest - 1));
    }

    /** The two days next to the mean, which have the least spread; and what is wanted beyond it by a day either way. */
    private static LeadTimeDistribution aroundMean(double mean, double variance) {
        int below = (int) Math.floor(mean);
        double above = mean - below;
        double aDayOff = below == 0 ? 0 : Math.max(0, variance - above * (1 - above)) / 2;
        double[] weights = new double[4];
        for (int day = 0; day < 2; day++) {
            double chance = day == 0 ? 1 - above : above;
            weights[day] += chance * aDayOff;
            weights[day + 1] += chance * (1 - 2 * aDayOff);
            weights[day + 2] += chance * aDayOff;
        }
        return below == 0
                ? LeadTimeDistribution.ofWeights(0, weights[1], weights[2])
                : LeadTimeDistribution.ofWeights(below - 1, weights);
    }

    /** With excess e and r = mean/e: p(0) = (1 + e)^-r, p(k + 1) = p(k) (k + r)/(k + 1) e/(1 + e), in logarithms. */
    private static LeadTimeDistribution negativeBinomial(int shift, double mean, double excess) {
        double[] weights = new double[LeadTimeDistribution.MAX_DAYS + 1 - shift];
        double log = excess == 0 ? -mean : -mean / excess * Math.log1p(excess);
        double sum = 0;
        int day = 0;
        while (day < weights.length && (sum < 1 - TAIL || day <= mean)) {
            weights[day] = Math.exp(log);
            sum += weights[day];
            log += Math.log((day * excess + mean) / ((day + 1) * (1 + excess)));
            day++;
        }
        return LeadTimeDistribution.ofWeights(shift, Arrays.copyOf(weights, day));
    }
}
