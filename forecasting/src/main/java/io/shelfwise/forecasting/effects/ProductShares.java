package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much more or less than the others one product gains by each event, or loses after it: what it sold then over what
 * its own level around it, times what events bring to all, let expect.
 */
final class ProductShares {

    private static final int REACH = 56;
    private static final int PRIOR_DAYS = 7;
    private static final double MOST = 10;

    private final Factors shared;
    private final EventCells cells;
    private final SellerTime time;
    private final int from;

    ProductShares(Factors shared, EventCells cells, SellerTime time, int from) {
        this.shared = shared;
        this.cells = cells;
        this.time = time;
        this.from = from;
    }

    /**
     * What a product sold in one stretch.
     *
     * @param part of what event
     * @param ratio over what was expected
     * @param noise the variance of that ratio that chance alone makes
     */
    record Share(int part, double ratio, double noise) {

        double excess() {
            return ratio - 1;
        }
    }

    /** Of each stretch that the product's past has seen, in order of time. */
    List<Share> of(ObservedSeries series) {
        List<Share> shares = new ArrayList<>();
        double mean = SellerIndex.mean(series);
        if (mean > 0) {
            double lump = lump(series, mean);
            for (int[] run : runs(series)) {
                share(series, mean, lump, run).ifPresent(shares::add);
            }
        }
        return shares;
    }

    /** Part, first period and the one after the last of each stretch that the series reaches, by its own count. */
    private List<int[]> runs(ObservedSeries series) {
        List<int[]> runs = new ArrayList<>();
        int shift = series.start() - from;
        int begin = series.firstSale();
        for (int i = begin + 1; i <= series.length(); i++) {
            int part = EventCells.part(cells.at(shift + begin));
            if (i == series.length() || EventCells.part(cells.at(shift + i)) != part) {
                if (part != EventCells.NONE) {
                    runs.add(new int[] {part, begin, i});
                }
                begin = i;
            }
        }
        return runs;
    }

    private Optional<Share> share(ObservedSeries series, double mean, double lump, int[] run) {
        int reach = time.periods(REACH);
        double[] around = new double[2];
        sum(series, run[1] - reach, run[1], around);
        sum(series, run[2], run[2] + reach, around);
        double[] within = new double[2];
        sum(series, run[1], run[2], within);
        if (around[1] < reach / 2.0 || within[1] <= 0) {
            return Optional.empty();
        }
        double prior = time.periods(PRIOR_DAYS);
        double level = (around[0] + prior * mean) / (around[1] + prior);
        double noise = lump / level * (1 / within[1] + 1 / (around[1] + prior));
        return Optional.of(new Share(run[0], Math.min(MOST, within[0] / (level * within[1])), noise));
    }

    /** Units, and what shared effects make of the periods observed. */
    private void sum(ObservedSeries series, int begin, int end, double[] into) {
        for (int i = Math.max(series.firstSale(), begin); i < Math.min(end, series.length()); i++) {
            if (!Double.isNaN(series.value(i))) {
                double factor = shared.at(series.start() + i - from);
                into[0] += series.value(i);
                into[1] += factor;
            }
        }
    }

    /** Variance over mean. */
    private static double lump(ObservedSeries series, double mean) {
        double squares = 0;
        int days = 0;
        for (int i = series.firstSale(); i < series.length(); i++) {
            if (!Double.isNaN(series.value(i))) {
                squares += series.value(i) * series.value(i);
                days++;
            }
        }
        return Math.max(1e-9, squares / days / mean - mean);
    }
}
