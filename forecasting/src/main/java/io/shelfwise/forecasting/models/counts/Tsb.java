package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.ErrorVariance;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;

/**
 * The method of Teunter, Syntetos and Babai (2011), "Intermittent demand: linking forecasting to inventory
 * obsolescence", equation 1: the chance of a demand is smoothed in every period, its size at each demand, so that the
 * mean of a dying product falls. The size starts with the first demand, the chance with 1 over the periods until then.
 *
 * <p>With both constants 0.5 and units 0, 4, 0, 2: chance 1/2, then 1/4, then 0.625, size 4 and then 3, mean 1.875.
 */
public final class Tsb implements PointModel {

    private final double[] chances;
    private final double[] sizes;

    private Tsb(double[] chances, double[] sizes) {
        this.chances = chances;
        this.sizes = sizes;
    }

    /**
     * With given constants.
     *
     * @param chanceConstant above 0 and at most 1, such as 0.05
     * @param sizeConstant above 0 and at most 1, such as 0.1
     */
    public static Tsb of(double chanceConstant, double sizeConstant) {
        return new Tsb(Constants.only(chanceConstant, "chanceConstant"), Constants.only(sizeConstant, "sizeConstant"));
    }

    /** With the constants of 0.02 to 0.3 that have the least squared one-step errors. */
    public static Tsb optimised() {
        return new Tsb(Constants.grid(), Constants.grid());
    }

    @Override
    public String name() {
        return "TSB" + Constants.suffix(chances);
    }

    @Override
    public PointFit fit(double[] values, int season) {
        double[] seen = Seen.of(values);
        Pass best = new Pass(seen, chances[0], sizes[0]);
        for (double chance : chances) {
            for (double size : sizes) {
                Pass pass = new Pass(seen, chance, size);
                best = pass.squares < best.squares ? pass : best;
            }
        }
        return best.fit(seen.length);
    }

    /** One run over a series. */
    private static final class Pass {

        private final double constant;
        private double rate;
        private double squares;
        private int errors;
        private boolean sold;

        Pass(double[] seen, double chanceConstant, double sizeConstant) {
            this.constant = chanceConstant;
            double chance = 0;
            double size = 0;
            int since = 0;
            for (double units : seen) {
                since++;
                if (!sold) {
                    sold = units > 0;
                    chance = sold ? 1.0 / since : 0;
                    size = units;
                } else {
                    squares += (units - rate) * (units - rate);
                    errors++;
                    chance += chanceConstant * ((units > 0 ? 1 : 0) - chance);
                    size += units > 0 ? sizeConstant * (units - size) : 0;
                }
                rate = chance * size;
            }
        }

        PointFit fit(int periods) {
            return sold
                    ? new DriftingLevel(rate, ErrorVariance.of(squares, errors, 1, rate), constant, periods)
                    : DriftingLevel.NONE;
        }
    }
}
