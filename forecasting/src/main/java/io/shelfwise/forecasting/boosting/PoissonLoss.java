package io.shelfwise.forecasting.boosting;

/** The Poisson deviance as a function of the logarithm of the mean. */
record PoissonLoss() implements Loss {

    /** No prediction is lower: scores stay finite where every target is 0. */
    private static final double LEAST_MEAN = 1e-9;

    @Override
    public double of(double target, double score) {
        return Math.exp(score) - target * score;
    }

    @Override
    public double response(double score) {
        return Math.exp(score);
    }

    @Override
    public double initialScore(double[] targets, double[] weights) {
        for (double target : targets) {
            if (target < 0) {
                throw new IllegalArgumentException(
                        "target is " + target + "; a Poisson loss needs 0 or more, a squared loss takes any");
            }
        }
        return Math.log(Math.max(WeightedMean.of(targets, weights), LEAST_MEAN));
    }

    @Override
    public boolean hasUnitHessian() {
        return false;
    }

    @Override
    public void derivatives(double[] targets, double[] scores, double[] gradients, double[] hessians) {
        for (int row = 0; row < targets.length; row++) {
            double mean = Math.exp(scores[row]);
            gradients[row] = mean - targets[row];
            hessians[row] = mean;
        }
    }

    /**
     * The shorter of Newton's step {@code x} and the exact one {@code log(1 + x)}: the first overshoots far upwards, the
     * second has no end where all targets of a leaf are 0.
     */
    @Override
    public double step(LeafRows leaf) {
        double newton = leaf.newtonStep();
        return newton > 0 ? Math.log1p(newton) : newton;
    }
}
