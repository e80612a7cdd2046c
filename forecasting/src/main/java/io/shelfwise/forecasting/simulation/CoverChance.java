package io.shelfwise.forecasting.simulation;

import org.apache.commons.math3.special.Erf;

/**
 * How likely demand over lead time plus review is to be more than a stock: for the most part as the forecast says, for
 * some as the product's own last year says. A forecast cannot know that a product which sells little now sold a lot last
 * autumn; its own year does.
 *
 * <p>The forecast's part is taken as the gamma distribution of its mean and deviation, by the cube root of Wilson and
 * Hilferty (1931): the cube root of demand is about normal.
 */
final class CoverChance {

    private static final double OWN_YEAR = 0.35;
    private static final double NEGLIGIBLE = 1e-9;
    private static final double CLOSE = 1e-4;
    private static final double BEYOND = 1.01;

    private final double mean;
    private final double deviation;
    private final PastCovers past;
    private final double weight;

    CoverChance(double mean, double deviation, PastCovers past) {
        this.mean = mean;
        this.deviation = deviation;
        this.past = past;
        this.weight = OWN_YEAR * past.share();
    }

    /**
     * The least stock that demand is above with no more than the chance that a normal variable is so many deviations above
     * its mean.
     */
    double level(double factor) {
        double chance = normalAbove(factor);
        double low = 0;
        double high = BEYOND * Math.max(past.most(), Math.max(mean, NEGLIGIBLE));
        while (above(high) > chance) {
            low = high;
            high *= 2;
        }
        while (high - low > CLOSE * Math.max(1, high)) {
            double middle = (low + high) / 2;
            if (above(middle) > chance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return above(0) <= chance ? 0 : high;
    }

    double above(double units) {
        return (1 - weight) * forecastAbove(units) + weight * past.above(units);
    }

    private double forecastAbove(double units) {
        if (!(mean > NEGLIGIBLE)) {
            return units < 0 ? 1 : 0;
        }
        if (!(deviation > NEGLIGIBLE * mean)) {
            return units < mean ? 1 : 0;
        }
        double ninth = deviation / mean * deviation / mean / 9;
        return normalAbove((Math.cbrt(units / mean) - 1 + ninth) / Math.sqrt(ninth));
    }

    private static double normalAbove(double z) {
        return Erf.erfc(z / Math.sqrt(2)) / 2;
    }
}
