package io.shelfwise.forecasting;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import io.shelfwise.forecasting.pooling.PooledModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the past sums of a seller's products fell in the distributions that were told of them before. */
final class PastSums {

    private static final int PRODUCTS = 200;
    private static final int TIMES = 4;
    private static final int LEAST_TIMES = 2;

    /** A chance between that of less and that of no more than came stands for whole units: evenly so many of them. */
    private static final int POINTS = 5;

    private final PooledModel model;
    private final double spreadFactor;
    private final int[] windows;
    private final List<double[]> fell = new ArrayList<>();
    private double expected;
    private double came;
    private int times;

    private PastSums(PooledModel model, double spreadFactor, int[] windows) {
        this.model = model;
        this.spreadFactor = spreadFactor;
        this.windows = windows;
    }

    /** What they teach; nothing where they are of one time, of which all products may have had the same luck. */
    static Calibration calibration(
            PooledModel model, List<ObservedSeries> all, boolean daily, int horizon, boolean whole, double factor) {
        PastSums past = new PastSums(model, factor, WindowSpread.windows(daily, horizon));
        int stride = Math.max(1, all.size() / PRODUCTS);
        for (int time = 0; time < TIMES; time++) {
            int before = past.fell.size();
            for (int i = 0; i < all.size(); i += stride) {
                past.add(all.get(i), time, daily, horizon, whole);
            }
            past.times += past.fell.size() > before ? 1 : 0;
        }
        double[] fell = past.fell.stream().flatMapToDouble(Arrays::stream).toArray();
        return past.times < LEAST_TIMES
                ? Calibration.NONE
                : Calibration.of(fell, past.fell.size(), past.ratio(), model.sellsInMostPeriods());
    }

    private void add(ObservedSeries series, int time, boolean daily, int horizon, boolean whole) {
        int at = series.length() - (time + 1) * windows[windows.length - 1];
        if (at < 1) {
            return;
        }
        Spread spread = null;
        for (int window : windows) {
            double[] pair = model.windowAt(series, at, window);
            if (pair.length > 0) {
                spread = spread == null
                        ? WindowSpread.of(model, series, at, daily, horizon, whole)
                                .scaled(spreadFactor)
                        : spread;
                expected += pair[0];
                came += pair[1];
                fell.add(fell(spread.around(pair[0]), pair[1], whole));
            }
        }
    }

    private double ratio() {
        return expected > 0 ? came / expected : 1;
    }

    private static double[] fell(DemandDistribution demand, double came, boolean whole) {
        double most = demand.cdf(came);
        double least = whole ? demand.cdf(came - 1) : most;
        double[] points = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = least + (i + 0.5) / POINTS * (most - least);
        }
        return points;
    }
}
