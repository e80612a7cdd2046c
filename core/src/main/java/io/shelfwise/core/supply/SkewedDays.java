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
            return twoDays(mean);
        }
        return negativeBinomial(shift, rest, Math.max(0, variance / rest - 1));
    }

    /** The least spread that whole days of this mean have. */
    private static LeadTimeDistribution twoDays(double mean) {
        int below = (int) Math.floor(mean);
        double above = mean - below;
        return LeadTimeDistribution.ofWeights(below, 1 - above, above);
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
