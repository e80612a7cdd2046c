package io.shelfwise.forecasting.models.seasonal;

/** The centred moving average of one season, the two ends weighing half where the season is even. */
final class MovingAverage {

    private MovingAverage() {}

    /** One average a value; {@code NaN} within half a season of the ends and where nothing around was observed. */
    static double[] centred(double[] values, int season) {
        int half = season / 2;
        boolean even = season % 2 == 0;
        double[] until = new double[values.length + 1];
        int[] countUntil = new int[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            boolean observed = !Double.isNaN(values[i]);
            until[i + 1] = until[i] + (observed ? values[i] : 0);
            countUntil[i + 1] = countUntil[i] + (observed ? 1 : 0);
        }
        double[] average = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (i < half || i >= values.length - half) {
                average[i] = Double.NaN;
                continue;
            }
            double sum = until[i + half + 1] - until[i - half];
            double weight = countUntil[i + half + 1] - countUntil[i - half];
            if (even) {
                sum -= half(values[i - half]) + half(values[i + half]);
                weight -= observedHalf(values[i - half]) + observedHalf(values[i + half]);
            }
            average[i] = weight > 0 ? sum / weight : Double.NaN;
        }
        return average;
    }

    private static double half(double value) {
        return Double.isNaN(value) ? 0 : value / 2;
    }

    private static double observedHalf(double value) {
        return Double.isNaN(value) ? 0 : 0.5;
    }
}
