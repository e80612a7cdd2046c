package io.shelfwise.forecasting.regression;

/** The slope and curvature of the likelihood of {@link BlockPoisson} at given effects, and how slopes of blocks scatter. */
final class BlockSums {

    final double[] gradient;
    final double[][] curvature;
    final double[][] scatter;
    private final double[] effects;
    private final double[] causes;

    BlockSums(double[] effects) {
        int count = effects.length;
        this.effects = effects.clone();
        this.causes = new double[count];
        this.gradient = new double[count];
        this.curvature = new double[count][count];
        this.scatter = new double[count][count];
    }

    /** Adds the periods of one block. */
    void add(BlockPoisson.Rows rows, int from, int to) {
        int count = effects.length;
        double units = 0;
        double due = 0;
        double[] sold = new double[count];
        double[] mean = new double[count];
        double[][] square = new double[count][count];
        for (int row = from; row < to; row++) {
            double value = rows.units(row);
            if (value >= 0) {
                rows.causes(row, causes);
                double weight = weight();
                units += value;
                due += weight;
                for (int i = 0; i < count; i++) {
                    sold[i] += value * causes[i];
                    mean[i] += weight * causes[i];
                    for (int j = 0; j <= i; j++) {
                        square[i][j] += weight * causes[i] * causes[j];
                    }
                }
            }
        }
        if (units > 0) {
            add(units, due, sold, mean, square);
        }
    }

    private double weight() {
        double log = 0;
        for (int i = 0; i < effects.length; i++) {
            log += effects[i] * causes[i];
        }
        return Math.exp(log);
    }

    private void add(double units, double due, double[] sold, double[] mean, double[][] square) {
        double[] slope = new double[sold.length];
        for (int i = 0; i < slope.length; i++) {
            mean[i] /= due;
            slope[i] = sold[i] - units * mean[i];
            gradient[i] += slope[i];
            for (int j = 0; j <= i; j++) {
                double bent = units * (square[i][j] / due - mean[i] * mean[j]);
                curvature[i][j] += bent;
                curvature[j][i] = curvature[i][j];
                scatter[i][j] += slope[i] * slope[j];
                scatter[j][i] = scatter[i][j];
            }
        }
    }
}
