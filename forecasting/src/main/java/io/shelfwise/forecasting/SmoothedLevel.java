package io.shelfwise.forecasting;

/**
 * Simple exponential smoothing (Brown 1956) as the ratio of two discounted sums, of units and of exposure, after Wright
 * (1986), "Forecasting data published at irregular time intervals using an extension of Holt's method": no start value
 * is needed, and a day with little exposure moves the level little.
 *
 * <p>With exposure 1, smoothing constant 0.5 and units 4, 8 the level is (0.5 * 4 + 8) / (0.5 + 1) = 6.667.
 *
 * <p>The smoothing constant at each origin is the one of the grid whose one-step errors before that origin had the
 * least sum of squares.
 */
final class SmoothedLevel implements LevelModel {

    private static final double[] GRID = {0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5};

    /** Of the sum of squares: differences below it are ties, which go to the smaller constant. */
    private static final double ROUNDING = 1e-10;

    private final double[] grid;

    SmoothedLevel() {
        this(GRID);
    }

    SmoothedLevel(double... grid) {
        this.grid = grid;
    }

    @Override
    public String name() {
        return "exponential smoothing";
    }

    @Override
    public LevelPath levels(double[] units, double[] exposure, int[] origins) {
        return smoothed(units, exposure, origins).path;
    }

    /** The path, and the smoothing constant behind each level. */
    Smoothed smoothed(double[] units, double[] exposure, int[] origins) {
        Smoothed best = new Smoothed(origins.length);
        for (double alpha : grid) {
            smooth(units, exposure, origins, alpha, best);
        }
        return best;
    }

    private static void smooth(double[] units, double[] exposure, int[] origins, double alpha, Smoothed best) {
        double keep = 1 - alpha;
        double sold = 0;
        double exposed = 0;
        double squares = 0;
        double rounding = 0;
        int day = 0;
        for (int k = 0; k < origins.length; k++) {
            for (; day < origins[k]; day++) {
                if (exposed > 0) {
                    double error = units[day] - exposure[day] * sold / exposed;
                    squares += error * error;
                }
                rounding += ROUNDING * units[day] * units[day];
                sold = keep * sold + units[day];
                exposed = keep * exposed + exposure[day];
            }
            best.offer(k, alpha, squares + rounding * (1 + alpha), exposed > 0 ? sold / exposed : 0);
        }
    }

    /** The best level so far at each origin. */
    static final class Smoothed {

        final LevelPath path;
        final double[] alpha;
        private final double[] squares;

        Smoothed(int origins) {
            path = new LevelPath(origins);
            alpha = new double[origins];
            squares = new double[origins];
        }

        private void offer(int origin, double candidate, double squaredErrors, double level) {
            if (alpha[origin] == 0 || squaredErrors < squares[origin]) {
                alpha[origin] = candidate;
                squares[origin] = squaredErrors;
                path.level[origin] = level;
            }
        }
    }
}
