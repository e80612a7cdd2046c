package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;
import java.util.Arrays;

/** Sums of independent demand in whole units. */
final class Convolution {

    private static final double NEGLIGIBLE = 1e-16;
    private static final double NEARLY_ALL = 1 - 1e-9;

    private Convolution() {}

    static DiscreteDemand sum(DiscreteDemand demand, int periods) {
        Require.atLeast("periods", periods, 0);
        double[] one = probabilities(demand);
        double[] sum = {1};
        for (int i = 0; i < periods; i++) {
            sum = trimmed(convolve(sum, one));
        }
        return new PmfDemand(sum);
    }

    /** The probabilities of 0, 1, 2 … up to where the rest is negligible. */
    static double[] probabilities(DiscreteDemand demand) {
        int last = (int) demand.quantile(NEARLY_ALL);
        while (demand.pmf(last + 1) > NEGLIGIBLE) {
            last++;
        }
        double[] probabilities = new double[last + 1];
        Arrays.setAll(probabilities, demand::pmf);
        return probabilities;
    }

    private static double[] convolve(double[] a, double[] b) {
        double[] sum = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                sum[i + j] += a[i] * b[j];
            }
        }
        return sum;
    }

    private static double[] trimmed(double[] probabilities) {
        int length = probabilities.length;
        while (length > 1 && probabilities[length - 1] <= NEGLIGIBLE) {
            length--;
        }
        return Arrays.copyOf(probabilities, length);
    }
}
