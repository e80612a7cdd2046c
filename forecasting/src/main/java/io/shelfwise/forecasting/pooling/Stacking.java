package io.shelfwise.forecasting.pooling;

/**
 * Weights of methods by non-negative least squares over many past forecasts (Breiman 1996, "Stacked regressions"),
 * leaning to given ones. They need not sum to 1: where demand falls all over, less of each method is expected.
 */
final class Stacking {

    private static final double RIDGE = 0.01;
    private static final int ROUNDS = 500;

    private final double[] prior;
    private final double[][] squares;
    private final double[] products;

    Stacking(double[] prior) {
        this.prior = prior.clone();
        squares = new double[prior.length][prior.length];
        products = new double[prior.length];
    }

    void add(double[] expected, double value, double weight) {
        for (int i = 0; i < expected.length; i++) {
            products[i] += weight * expected[i] * value;
            for (int j = 0; j < expected.length; j++) {
                squares[i][j] += weight * expected[i] * expected[j];
            }
        }
    }

    /** The weights by coordinate descent; the prior ones where nothing was added. */
    double[] weights() {
        int methods = products.length;
        double[] weights = prior.clone();
        double ridge = 0;
        for (int i = 0; i < methods; i++) {
            ridge += RIDGE * squares[i][i] / methods;
        }
        for (int round = 0; round < ROUNDS && ridge > 0; round++) {
            for (int i = 0; i < methods; i++) {
                double rest = products[i] + ridge * prior[i];
                for (int j = 0; j < methods; j++) {
                    rest -= j == i ? 0 : squares[i][j] * weights[j];
                }
                weights[i] = Math.max(0, rest / (squares[i][i] + ridge));
            }
        }
        return weights;
    }
}
