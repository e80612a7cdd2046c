package io.shelfwise.forecasting;

import io.shelfwise.forecasting.ForecastExplanation.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Level models weighted by the inverse of their squared backtest errors. All of them take part: on one product's short
 * past the best model is rarely known, and an average of all does better than any pick.
 */
final class Combination {

    private static final double LEAST_ERROR = 1e-3;

    private final List<LevelModel> models;
    private final double[] errors;
    private final double[] weights;

    /**
     * @param errors one per model; all 0 where nothing could be compared
     */
    Combination(List<LevelModel> models, double[] errors) {
        this.models = models;
        this.errors = errors;
        this.weights = new double[errors.length];
        double worst = Arrays.stream(errors).max().orElse(0);
        double sum = 0;
        for (int m = 0; m < errors.length; m++) {
            double relative = worst > 0 ? Math.max(LEAST_ERROR, errors[m] / worst) : 1;
            weights[m] = 1 / (relative * relative);
            sum += weights[m];
        }
        for (int m = 0; m < errors.length; m++) {
            weights[m] /= sum;
        }
    }

    double weight(int model) {
        return weights[model];
    }

    /** What it is, in a few words. */
    String name() {
        return models.size() == 1
                ? models.get(0).name()
                : "combination led by " + candidates().get(0).model();
    }

    /** All models, best first. */
    List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (int m = 0; m < weights.length; m++) {
            all.add(new Candidate(models.get(m).name(), errors[m], weights[m]));
        }
        all.sort(Comparator.comparingDouble(Candidate::score));
        return all;
    }
}
