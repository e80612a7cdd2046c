package io.shelfwise.forecasting.boosting;

import java.util.Arrays;

/** How well the trees so far predict rows that they were not grown on. */
final class Validation {

    private final TrainingTable rows;
    private final Loss loss;
    private final double[] scores;
    private int trees;
    private int bestTrees;
    private double bestLoss;

    Validation(TrainingTable rows, TrainingTable training, Loss loss, double initialScore) {
        if (rows.bins() != training.bins()) {
            throw new IllegalArgumentException(
                    "the validation rows have bins of their own; make them with buildLike(the training table)");
        }
        this.rows = rows;
        this.loss = loss;
        this.scores = new double[rows.rows()];
        Arrays.fill(scores, initialScore);
        this.bestLoss = loss();
    }

    void add(Tree tree) {
        for (int row = 0; row < scores.length; row++) {
            scores[row] += tree.value(rows.columns(), row);
        }
        trees++;
        double now = loss();
        if (now < bestLoss) {
            bestLoss = now;
            bestTrees = trees;
        }
    }

    int bestTrees() {
        return bestTrees;
    }

    int treesSinceBest() {
        return trees - bestTrees;
    }

    /** The weighted sum of losses. */
    private double loss() {
        double sum = 0;
        for (int row = 0; row < scores.length; row++) {
            sum += rows.weights()[row] * loss.of(rows.targets()[row], scores[row]);
        }
        return sum;
    }
}
