package io.shelfwise.forecasting;

/**
 * The Theta method (Assimakopoulos and Nikolopoulos 2000) as simple exponential smoothing with half the slope of the
 * regression line for its drift, after Hyndman and Billah (2003), "Unmasking the Theta method", equation 5: {@code X(h)
 * = L + b/2 * (h - 1 + (1 - (1 - a)^n) / a)}. Weighted by exposure, never below zero, and with the drift damped where
 * asked.
 */
final class ThetaLevel implements LevelModel {

    private final SmoothedLevel smoothing;
    private final double damping;

    /**
     * @param damping of the drift per day, 0 to 1; 1 leaves it as published
     */
    ThetaLevel(SmoothedLevel smoothing, double damping) {
        this.smoothing = smoothing;
        this.damping = damping;
    }

    @Override
    public String name() {
        return "theta";
    }

    @Override
    public LevelPath levels(double[] units, double[] exposure, int[] origins) {
        SmoothedLevel.Smoothed smoothed = smoothing.smoothed(units, exposure, origins);
        LevelPath path = new LevelPath(origins.length, damping);
        Line line = new Line();
        int day = 0;
        for (int k = 0; k < origins.length; k++) {
            for (; day < origins[k]; day++) {
                line.add(day, units[day], exposure[day]);
            }
            double alpha = smoothed.alpha[k];
            double drift = line.slope() / 2;
            double lag = (1 - Math.pow(1 - alpha, origins[k])) / alpha;
            path.drift[k] = drift;
            path.level[k] = smoothed.path.level[k] + drift * Math.min(lag, 1 / Math.max(1 - damping, 1e-9));
        }
        return path;
    }

    /** Least squares of units per exposure on time, weighted by exposure. */
    private static final class Line {

        private double weight;
        private double time;
        private double timeSquared;
        private double units;
        private double unitsTime;

        void add(int day, double sold, double exposed) {
            weight += exposed;
            time += exposed * day;
            timeSquared += exposed * day * day;
            units += sold;
            unitsTime += sold * day;
        }

        double slope() {
            double spread = weight * timeSquared - time * time;
            return spread > 1e-9 * weight * timeSquared ? (weight * unitsTime - time * units) / spread : 0;
        }
    }
}
