package io.shelfwise.forecasting.boosting;

/** Half the squared error. */
record SquaredLoss() implements Loss {

    @Override
    public double of(double target, double score) {
        return (target - score) * (target - score) / 2;
    }

    @Override
    public double response(double score) {
        return score;
    }

    @Override
    public double initialScore(double[] targets, double[] weights) {
        return WeightedMean.of(targets, weights);
    }

    @Override
    public boolean hasUnitHessian() {
        return true;
    }

    @Override
    public void derivatives(double[] targets, double[] scores, double[] gradients, double[] hessians) {
        for (int row = 0; row < targets.length; row++) {
            gradients[row] = scores[row] - targets[row];
            hessians[row] = 1;
        }
    }

    @Override
    public double step(LeafRows leaf) {
        return leaf.newtonStep();
    }
}
