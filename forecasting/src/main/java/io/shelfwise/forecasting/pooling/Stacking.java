package io.shelfwise.forecasting.pooling;

import java.util.Arrays;

/**
 * Weights of methods by non-negative least squares over many past forecasts (Breiman 1996, "Stacked regressions"),
 * leaning to equal weights. They need not sum to 1: where demand falls all over, less of each method is expected.
 */
final class Stacking {

    private static final double RIDGE = 0.01;
    private static final int ROUNDS = 500;

    private final double[][] squares;
    private final double[] products;

    Stacking(int methods) {
        squares = new double[methods][methods];
        products = new double[methods];
    }

    void add(double[] expected, double value, double weight) {
        for (int i = 0; i < expected.length; i++) {
            products[i] += weight * expected[i] * value;
            for (int j = 0; j < expected.length; j++) {
                squares[i][j] += weight * expected[i] * expected[j];
            }
        }
    }

    /** The weights by coordinate descent; equal ones where nothing was added. */
    double[] weights() {
        int methods = products.length;
        double[] weights = new double[methods];
        Arrays.fill(weights, 1.0 / methods);
        double ridge = 0;
        for (int i = 0; i < methods; i++) {
            ridge += RIDGE * squares[i][i] / methods;
        }
        for (int round = 0; round < ROUNDS && ridge > 0; round++) {
            for (int i = 0; i < methods; i++) {
                double rest = products[i] + ridge / methods;
                for (int j = 0; j < methods; j++) {
                    rest -= j == i ? 0 : squares[i][j] * weights[j];
                }
                weights[i] = Math.max(0, rest / (squares[i][i] + ridge));
            }
        }
        return weights;
    }
}
