package io.shelfwise.forecasting;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import io.shelfwise.forecasting.pooling.PooledModel;
import java.util.List;

/** The spread of a product's window sums, from how far its past ones strayed from what was expected. */
final class WindowSpread {

    private static final int ORIGINS = 8;
    private static final int PRODUCTS = 200;
    private static final double PRIOR_DOUBT = 0.1;
    private static final double LOTS = 10;
    private static final double LEAST_MEAN = 0.1;
    private static final double[] FACTORS = {0.3, 0.42, 0.6, 0.8, 1, 1.25, 1.6, 2.2, 3};
    private static final double[] LEVELS = {0.5, 0.9, 0.95, 0.99};

    private WindowSpread() {}

    /** The spread by what is known until a period. */
    static Spread of(PooledModel model, ObservedSeries series, int until, boolean daily, int horizon, boolean whole) {
        double sold = 0;
        double squares = 0;
        int days = 0;
        int selling = 0;
        for (int i = 0; i < until; i++) {
            double value = series.value(i);
            if (value >= 0) {
                sold += value;
                squares += value * value;
                days++;
                selling += value > 0 ? 1 : 0;
            }
        }
        if (sold <= 0) {
            return Spread.NONE;
        }
        double lot = whole ? 1 : sold / selling / LOTS;
        double lump = Math.max(lot, squares / sold - sold / days);
        SpreadFit fit = new SpreadFit(lot);
        for (int window : windows(daily, horizon)) {
            List<double[]> past = model.pastWindows(series, until, window, ORIGINS);
            for (double[] pair : past) {
                fit.add(pair[0], pair[1], 1);
            }
        }
        return fit.fit(lump, PRIOR_DOUBT, whole);
    }

    /** By how much all products' spreads have to be scaled for their last window to have been covered best. */
    static double factor(PooledModel model, List<ObservedSeries> all, boolean daily, int horizon, boolean whole) {
        double[] loss = new double[FACTORS.length];
        int stride = Math.max(1, all.size() / PRODUCTS);
        for (int i = 0; i < all.size(); i += stride) {
            add(model, all.get(i), daily, horizon, whole, loss);
        }
        int best = 0;
        for (int i = 0; i < loss.length; i++) {
            best = loss[i] < loss[best] || loss[best] == 0 ? i : best;
        }
        return loss[best] == 0 ? 1 : FACTORS[best];
    }

    private static void add(
            PooledModel model, ObservedSeries series, boolean daily, int horizon, boolean whole, double[] loss) {
        for (int window : windows(daily, horizon)) {
            int until = series.length() - window;
            List<double[]> last = until < 1 ? List.of() : model.pastWindows(series, series.length(), window, 1);
            if (!last.isEmpty()) {
                Spread spread = of(model, series, until, daily, horizon, whole);
                double[] pair = last.get(0);
                double unit = Math.sqrt(spread.around(Math.max(LEAST_MEAN * (whole ? 1 : spread.lump()), pair[0]))
                        .variance());
                for (int i = 0; i < loss.length; i++) {
                    loss[i] += pinball(spread.scaled(FACTORS[i]).around(pair[0]), pair[1]) / unit;
                }
            }
        }
    }

    private static double pinball(DemandDistribution demand, double came) {
        double sum = 0;
        for (double level : LEVELS) {
            double miss = came - demand.quantile(level);
            sum += miss >= 0 ? level * miss : (level - 1) * miss;
        }
        return sum;
    }

    /** The lengths of window that are learnt from, the longest last. */
    static int[] windows(boolean daily, int horizon) {
        return daily ? new int[] {7, Math.max(14, Math.min(28, horizon))} : new int[] {1, Math.max(2, horizon / 2)};
    }
}
