package io.shelfwise.forecasting.boosting;

/** The rows of one leaf, as a loss needs them to fill it. Reused from leaf to leaf. */
final class LeafRows {

    private final Derivatives derivatives;
    private final double[] targets;
    private final double[] weights;
    private final double[] scores;
    private final double l2;
    private final double[] residuals;
    private final double[] residualWeights;
    private int[] rows = {};
    private int from;
    private int to;

    LeafRows(TrainingTable table, Derivatives derivatives, double[] scores, double l2) {
        this.derivatives = derivatives;
        this.targets = table.targets();
        this.weights = table.weights();
        this.scores = scores;
        this.l2 = l2;
        this.residuals = new double[targets.length];
        this.residualWeights = new double[targets.length];
    }

    LeafRows at(int[] leafRows, int first, int end) {
        rows = leafRows;
        from = first;
        to = end;
        return this;
    }

    /** Newton's step towards the least loss, the second derivatives lengthened by the L2 penalty. */
    double newtonStep() {
        double gradient = 0;
        double hessian = l2;
        for (int i = from; i < to; i++) {
            gradient += derivatives.gradients[rows[i]];
            hessian += derivatives.hessians[rows[i]];
        }
        return hessian > 0 ? -gradient / hessian : 0;
    }

    /** The weighted quantile of what the scores leave of the targets. */
    double residualQuantile(double level) {
        int count = to - from;
        for (int i = 0; i < count; i++) {
            int row = rows[from + i];
            residuals[i] = targets[row] - scores[row];
            residualWeights[i] = weights[row];
        }
        return WeightedQuantile.select(residuals, residualWeights, count, level);
    }
}
