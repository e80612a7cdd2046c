package io.shelfwise.forecasting.boosting;

/**
 * The pinball loss. Its second derivative is 0 nearly everywhere, so that trees are grown as if it were 1 and their
 * leaves filled with quantiles of the residuals (Friedman 2001, section 4.3, for the median).
 *
 * @param level of the quantile, between 0 and 1
 */
record QuantileLoss(double level) implements Loss {

    QuantileLoss {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level is " + level + "; give one between 0 and 1, such as 0.9");
        }
    }

    @Override
    public double of(double target, double score) {
        double residual = target - score;
        return residual >= 0 ? level * residual : (level - 1) * residual;
    }

    @Override
    public double response(double score) {
        return score;
    }

    @Override
    public double initialScore(double[] targets, double[] weights) {
        return WeightedQuantile.select(targets.clone(), weights.clone(), targets.length, level);
    }

    @Override
    public boolean hasUnitHessian() {
        return true;
    }

    @Override
    public void derivatives(double[] targets, double[] scores, double[] gradients, double[] hessians) {
        for (int row = 0; row < targets.length; row++) {
            gradients[row] = targets[row] > scores[row] ? -level : 1 - level;
            hessians[row] = 1;
        }
    }

    @Override
    public double step(LeafRows leaf) {
        return leaf.residualQuantile(level);
    }
}
