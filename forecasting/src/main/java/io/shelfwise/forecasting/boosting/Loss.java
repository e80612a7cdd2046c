package io.shelfwise.forecasting.boosting;

import java.io.Serializable;

/**
 * What a model is to keep small, as a function of a score. Trees add up to a score; the prediction is its
 * {@linkplain #response response}. Immutable, thread-safe and serializable.
 */
public interface Loss extends Serializable {

    /** Half the squared error: the model predicts the mean. */
    static Loss squared() {
        return new SquaredLoss();
    }

    /** Half the absolute error: the model predicts the median. */
    static Loss absolute() {
        return new QuantileLoss(0.5);
    }

    /**
     * The pinball loss: the model predicts a quantile.
     *
     * @param level of the quantile, between 0 and 1
     */
    static Loss quantile(double level) {
        return new QuantileLoss(level);
    }

    /** The Poisson deviance with a logarithmic link: the model predicts a mean above 0 of targets of at least 0. */
    static Loss poisson() {
        return new PoissonLoss();
    }

    /** The loss of one row, up to what no score changes. */
    double of(double target, double score);

    /** The prediction that a score stands for. */
    double response(double score);

    /** The one score that fits all rows best. */
    double initialScore(double[] targets, double[] weights);

    /** Whether the second derivative is 1 at every score. */
    boolean hasUnitHessian();

    /** Fills in the first and second derivative by the score, of each row as if of weight 1. */
    void derivatives(double[] targets, double[] scores, double[] gradients, double[] hessians);

    /** What to add to the scores of a leaf's rows, before the learning rate. */
    double step(LeafRows leaf);
}
