package io.shelfwise.forecasting.boosting;

/**
 * The weighted derivatives of the loss at the present scores, also in fixed point: whole numbers add up to the same sum
 * in any order, and one histogram less another is exact.
 *
 * <p>A packed number holds a derivative above and the 1 of its row in the low bits, so that a sum of them counts its rows.
 * With unit Hessians the gradients are packed; otherwise the Hessians are, and the gradients stand alone.
 */
final class Derivatives {

    final double[] gradients;
    final double[] hessians;
    final long[] fixedGradients;
    final long[] fixedHessians;
    final boolean unitHessian;
    final int countBits;

    private final TrainingTable table;
    private final Loss loss;
    private double gradientUnit = 1;
    private double hessianUnit = 1;

    Derivatives(TrainingTable table, Loss loss) {
        int rows = table.rows();
        this.table = table;
        this.loss = loss;
        this.unitHessian = loss.hasUnitHessian() && table.unweighted();
        this.countBits = Integer.SIZE - Integer.numberOfLeadingZeros(rows);
        this.gradients = new double[rows];
        this.hessians = new double[rows];
        this.fixedGradients = new long[rows];
        this.fixedHessians = new long[unitHessian ? 0 : rows];
    }

    void update(double[] scores) {
        loss.derivatives(table.targets(), scores, gradients, hessians);
        if (!table.unweighted()) {
            multiply(gradients, table.weights());
            multiply(hessians, table.weights());
        }
        int gradientShift = unitHessian ? countBits : 0;
        gradientUnit = unit(gradients, gradientShift);
        fix(gradients, gradientUnit, gradientShift, fixedGradients);
        if (!unitHessian) {
            hessianUnit = unit(hessians, countBits);
            fix(hessians, hessianUnit, countBits, fixedHessians);
        }
    }

    private static void multiply(double[] values, double[] weights) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= weights[i];
        }
    }

    /** The smallest power of two in which no sum of the values overflows. */
    private static double unit(double[] values, int shift) {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        int spare = Long.SIZE - 3 - shift;
        return sum > 0 ? Math.scalb(1.0, Math.max(Math.getExponent(sum) + 1 - spare, -900)) : 1;
    }

    private static void fix(double[] values, double unit, int shift, long[] fixed) {
        double scale = 1 / unit;
        long one = shift > 0 ? 1 : 0;
        for (int i = 0; i < values.length; i++) {
            fixed[i] = ((long) Math.rint(values[i] * scale) << shift) + one;
        }
    }

    /** The rows in a sum of packed numbers. */
    int count(long packedSum) {
        return (int) (packedSum & ((1L << countBits) - 1));
    }

    double gradient(long packedSum) {
        return (packedSum >> countBits) * gradientUnit;
    }

    double plainGradient(long sum) {
        return sum * gradientUnit;
    }

    double hessian(long packedSum) {
        return (packedSum >> countBits) * hessianUnit;
    }
}
