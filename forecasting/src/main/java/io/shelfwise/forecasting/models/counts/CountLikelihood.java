package io.shelfwise.forecasting.models.counts;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/** Runs the level of {@link DynamicCounts} over a series, and tells how likely its one-step forecasts made the counts. */
final class CountLikelihood {

    private static final int FEW = 16;
    private static final int SEARCHES = 12;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double BEYOND_MOMENTS = 16;

    private final double[] values;
    private final double[] exposure;
    private double shape;
    private double rate;
    private double pearson;
    private int counts;

    /**
     * @param lot units that count as one
     */
    CountLikelihood(double[] values, double[] exposure, double lot) {
        this.values = lot == 1
                ? values
                : Arrays.stream(values).map(units -> units / lot).toArray();
        this.exposure = exposure;
    }

    /** The log likelihood of all counts after the first sale, but for what is the same under every parameter. */
    double of(double discount, double excess) {
        shape = 0;
        rate = 0;
        pearson = 0;
        counts = 0;
        double logs = 0;
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0)) {
                continue;
            }
            if (shape > 0 && exposure[i] > 0) {
                double mean = exposure[i] * shape / rate;
                double ratio = (1 + excess) * (1 + exposure[i] / (discount * rate));
                logs += logChance(values[i], mean, ratio - 1);
                pearson += (values[i] - mean) * (values[i] - mean) / mean / ratio;
                counts++;
            }
            shape = discount * shape + values[i];
            rate = discount * rate + exposure[i];
        }
        return logs;
    }

    /** Runs the level alone. */
    void follow(double discount) {
        shape = 0;
        rate = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                shape = discount * shape + values[i];
                rate = discount * rate + exposure[i];
            }
        }
    }

    /** By golden section, from 0 to well beyond what the squared errors suggest; 0 where nothing was forecast. */
    double likeliestExcess(double discount) {
        of(discount, 0);
        if (counts == 0) {
            return 0;
        }
        double low = 0;
        double high = Math.log1p(BEYOND_MOMENTS * pearson / counts);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double ofLeft = of(discount, Math.expm1(left));
        double ofRight = of(discount, Math.expm1(right));
        for (int i = 0; i < SEARCHES; i++) {
            if (ofLeft >= ofRight) {
                high = right;
                right = left;
                ofRight = ofLeft;
                left = high - GOLDEN * (high - low);
                ofLeft = of(discount, Math.expm1(left));
            } else {
                low = left;
                left = right;
                ofLeft = ofRight;
                right = low + GOLDEN * (high - low);
                ofRight = of(discount, Math.expm1(right));
            }
        }
        return Math.expm1((low + high) / 2);
    }

    /** The level's gamma shape after the last run. */
    double shape() {
        return shape;
    }

    /** The level's gamma rate after the last run. */
    double rate() {
        return rate;
    }

    /** The log of the negative binomial chance of a count, without the factor 1 / count!. */
    private static double logChance(double count, double mean, double excess) {
        double size = mean / excess;
        if (count == 0) {
            return -size * Math.log1p(excess);
        }
        return logRising(size, count) - (size + count) * Math.log1p(excess) + count * Math.log(excess);
    }

    /** The logarithm of {@code Gamma(r + count) / Gamma(r)}; for few whole units as the product it is. */
    private static double logRising(double r, double count) {
        if (count > FEW || count != Math.rint(count)) {
            return Gamma.logGamma(count + r) - Gamma.logGamma(r);
        }
        double product = 1;
        for (int i = 0; i < count; i++) {
            product *= r + i;
        }
        return Math.log(product);
    }
}
