package io.shelfwise.forecasting.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Log-linear effects on counts around a level that each block of time of each product has for itself, by conditional
 * likelihood (Hausman, Hall and Griliches 1984, "Econometric models for count data with an application to the patents-R&amp;D
 * relationship"): how a block's units fall on its periods depends on effects alone, so that levels need not be told.
 * Variances are those of blocks, whatever the distribution of units.
 */
public final class BlockPoisson {

    private static final int ROUNDS = 25;
    private static final double LONGEST_STEP = 1;
    private static final double RIDGE = 1e-3;
    private static final double CLOSE = 1e-8;

    private final int causes;
    private final List<Rows> products = new ArrayList<>();

    /**
     * @param causes how many things have an effect
     */
    public BlockPoisson(int causes) {
        this.causes = causes;
    }

    /** One product's periods. */
    public interface Rows {

        /** The first period. */
        int from();

        /** The one after the last. */
        int to();

        /** How many periods share a level. */
        int block();

        /** What was sold; {@code NaN} for unknown. */
        double units(int row);

        /** Fills in the causes of a period. */
        void causes(int row, double[] into);
    }

    /** Adds a product. */
    public void add(Rows product) {
        products.add(product);
    }

    /** How many were added. */
    public int products() {
        return products.size();
    }

    /** The effects of greatest likelihood; 0 where nothing tells of one. */
    public double[] fit() {
        double[] effects = new double[causes];
        for (int round = 0; round < ROUNDS; round++) {
            BlockSums sums = sums(products, effects);
            double[] step = sums.gradient.clone();
            Cholesky.solve(ridged(sums.curvature), step);
            double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
            double share = Math.min(1, LONGEST_STEP / Math.max(LONGEST_STEP, longest));
            Arrays.setAll(effects, i -> effects[i] + share * step[i]);
            if (longest < CLOSE) {
                break;
            }
        }
        return effects;
    }

    /** The variance of each effect, by the scatter of blocks (the sandwich, Huber 1967). */
    public double[] variances(double[] effects) {
        BlockSums sums = sums(products, effects);
        double[] variances = new double[causes];
        for (int i = 0; i < causes; i++) {
            double[] row = new double[causes];
            row[i] = 1;
            Cholesky.solve(ridged(sums.curvature), row);
            for (int j = 0; j < causes; j++) {
                for (int k = 0; k < causes; k++) {
                    variances[i] += row[j] * sums.scatter[j][k] * row[k];
                }
            }
            variances[i] = sums.curvature[i][i] > 0 ? variances[i] : 0;
        }
        return variances;
    }

    /**
     * By how much products differ in the first effects: what a product's evidence is to be weighed against, the variance
     * between products over that of a unit of chance; 0 where products do not differ beyond chance.
     */
    public double[] differences(double[] effects, int first) {
        double[] beyond = new double[first];
        double[] squares = new double[first];
        double[] noise = new double[first];
        double[] information = new double[first];
        for (Rows product : products) {
            BlockSums own = sums(List.of(product), effects);
            for (int i = 0; i < first; i++) {
                beyond[i] += own.gradient[i] * own.gradient[i] - own.scatter[i][i];
                squares[i] += own.curvature[i][i] * own.curvature[i][i];
                noise[i] += own.scatter[i][i];
                information[i] += own.curvature[i][i];
            }
        }
        double[] differences = new double[first];
        for (int i = 0; i < first; i++) {
            boolean told = beyond[i] > 0 && squares[i] > 0 && noise[i] > 0;
            differences[i] = told ? beyond[i] / squares[i] * information[i] / noise[i] : 0;
        }
        return differences;
    }

    /** How far the products added depart from an effect, given by how much products differ in it. */
    public double difference(double[] effects, int cause, double between) {
        if (between <= 0) {
            return 0;
        }
        BlockSums sums = sums(products, effects);
        return sums.gradient[cause] / (sums.curvature[cause][cause] + 1 / between);
    }

    private BlockSums sums(List<Rows> of, double[] effects) {
        BlockSums sums = new BlockSums(effects);
        for (Rows product : of) {
            for (int from = product.from(); from < product.to(); from += product.block()) {
                sums.add(product, from, Math.min(product.to(), from + product.block()));
            }
        }
        return sums;
    }

    private static double[][] ridged(double[][] curvature) {
        double[][] copy = new double[curvature.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = curvature[i].clone();
            copy[i][i] += RIDGE;
        }
        return copy;
    }
}
