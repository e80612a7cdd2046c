package io.shelfwise.forecasting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Simulated futures of one series, for {@link Bootstrap}. They are drawn anew whenever they are asked for, always the
 * same, so that a forecast holds no more than the demands of its history.
 */
final class DemandPaths {

    private final double[] sizes;
    private final double startChance;
    private final double stayChance;
    private final boolean sellsNow;
    private final boolean whole;
    private final double doubt;
    private final int paths;
    private final long seed;

    /**
     * @param seen the observed periods, oldest first, at least one of them with demand
     * @param follows whether a period directly follows the one before it in time
     */
    DemandPaths(double[] seen, boolean[] follows, boolean whole, int paths, long seed) {
        this.sizes = Arrays.stream(seen).filter(units -> units > 0).toArray();
        double share = (double) sizes.length / seen.length;
        this.startChance = chance(seen, follows, false, share);
        this.stayChance = chance(seen, follows, true, share);
        this.sellsNow = seen[seen.length - 1] > 0;
        this.whole = whole;
        this.doubt = Math.sqrt(Math.log1p(1.0 / sizes.length));
        this.paths = paths;
        this.seed = seed;
    }

    /** How often demand followed a period with, or without, demand; one more such case has its chance overall. */
    private static double chance(double[] seen, boolean[] follows, boolean sold, double share) {
        double cases = 1;
        double demands = share;
        for (int i = 1; i < seen.length; i++) {
            if (follows[i] && seen[i - 1] > 0 == sold) {
                cases++;
                demands += seen[i] > 0 ? 1 : 0;
            }
        }
        return demands / cases;
    }

    /** The sums over a window of all futures. */
    double[] sums(Window window) {
        double[] sums = new double[paths];
        for (int path = 0; path < paths; path++) {
            sums[path] = walk(path, window, null);
        }
        return sums;
    }

    /** The mean of each period ahead over all futures. */
    double[] means(int periods) {
        double[] means = new double[periods];
        for (int path = 0; path < paths; path++) {
            walk(path, Window.firstDays(periods), means);
        }
        for (int i = 0; i < periods; i++) {
            means[i] /= paths;
        }
        return means;
    }

    private double walk(int path, Window window, double @Nullable [] totals) {
        SeededDraws draws = new SeededDraws(seed, path);
        double factor = Math.exp(doubt * draws.normal() - doubt * doubt / 2);
        boolean sells = sellsNow;
        double sum = 0;
        for (int i = 0; i < window.to(); i++) {
            sells = draws.uniform() < (sells ? stayChance : startChance);
            double units = sells ? size(draws, factor) : 0;
            sum += i >= window.from() ? units : 0;
            if (totals != null) {
                totals[i] += units;
            }
        }
        return sum;
    }

    private double size(SeededDraws draws, double factor) {
        double drawn = factor * sizes[draws.index(sizes.length)];
        if (!whole) {
            return drawn;
        }
        double units = Math.floor(drawn + draws.uniform());
        return units <= 1 ? units : 1 + Math.max(0, Math.rint(units - 1 + Math.sqrt(units - 1) * draws.normal()));
    }
}
