package io.shelfwise.forecasting;

/**
 * Croston's method for intermittent demand (1972) with the bias correction of Syntetos and Boylan (2005), "The accuracy
 * of intermittent demand estimates": sizes of demands and the intervals between them are smoothed apart, and the level
 * is {@code (1 - a/2) * size / interval}. Intervals are counted in exposure.
 *
 * <p>With constant 0.1 and units 0, 3, 0, 0, 6: size 3 + 0.1 * (6 - 3) = 3.3, interval 2 + 0.1 * (3 - 2) = 2.1, level
 * 0.95 * 3.3 / 2.1 = 1.493.
 */
final class CrostonLevel implements LevelModel {

    private final double alpha;

    CrostonLevel(double alpha) {
        this.alpha = alpha;
    }

    @Override
    public String name() {
        return "Croston (SBA)";
    }

    @Override
    public LevelPath levels(double[] units, double[] exposure, int[] origins) {
        LevelPath path = new LevelPath(origins.length);
        double size = 0;
        double interval = 0;
        double since = 0;
        int day = 0;
        for (int k = 0; k < origins.length; k++) {
            for (; day < origins[k]; day++) {
                since += exposure[day];
                if (units[day] > 0) {
                    boolean first = size == 0;
                    size = first ? units[day] : size + alpha * (units[day] - size);
                    interval = first ? since : interval + alpha * (since - interval);
                    since = 0;
                }
            }
            path.level[k] = interval > 0 ? (1 - alpha / 2) * size / interval : 0;
        }
        return path;
    }
}
