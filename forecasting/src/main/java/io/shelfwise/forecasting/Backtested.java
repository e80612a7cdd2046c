package io.shelfwise.forecasting;

import java.util.List;

/** Level models run over one product's past, and the combination that their errors there suggest. */
final class Backtested {

    private final RollingOrigin past;
    private final double[] exposure;
    private final LevelPath[] paths;
    private final Combination combination;
    private final double error;

    private Backtested(
            RollingOrigin past, double[] exposure, LevelPath[] paths, Combination combination, double error) {
        this.past = past;
        this.exposure = exposure;
        this.paths = paths;
        this.combination = combination;
        this.error = error;
    }

    /** Runs the models and compares them. */
    static Backtested of(List<LevelModel> models, double[] units, double[] exposure, RollingOrigin past) {
        LevelPath[] paths = run(models, units, exposure, past);
        double[] sold = past.sold(units, past.window);
        double[] errors = new double[paths.length];
        for (int m = 0; m < paths.length; m++) {
            errors[m] = RollingOrigin.meanAbsoluteError(past.expected(paths[m], exposure, past.window), sold);
        }
        Combination combination = new Combination(models, errors);
        double[] expected = combined(past, exposure, paths, combination, past.window);
        return new Backtested(past, exposure, paths, combination, RollingOrigin.meanAbsoluteError(expected, sold));
    }

    /** The same combination run again with other exposures. */
    Backtested rerun(List<LevelModel> models, double[] units, double[] otherExposure) {
        return new Backtested(past, otherExposure, run(models, units, otherExposure, past), combination, error);
    }

    Combination combination() {
        return combination;
    }

    /** The mean absolute error of the combination over the window compared on. */
    double error() {
        return error;
    }

    /** What the combination expected at each past origin of so many days. */
    double[] expected(int days) {
        return combined(past, exposure, paths, combination, days);
    }

    /** What the combination expects of each day to come, given their exposures. */
    double[] ahead(double[] exposureAhead) {
        double[] means = new double[exposureAhead.length];
        for (int m = 0; m < paths.length; m++) {
            paths[m].addTo(means, combination.weight(m), past.present(), exposureAhead);
        }
        return means;
    }

    private static LevelPath[] run(List<LevelModel> models, double[] units, double[] exposure, RollingOrigin past) {
        LevelPath[] paths = new LevelPath[models.size()];
        for (int m = 0; m < paths.length; m++) {
            paths[m] = models.get(m).levels(units, exposure, past.origins);
        }
        return paths;
    }

    private static double[] combined(
            RollingOrigin past, double[] exposure, LevelPath[] paths, Combination combination, int days) {
        double[] expected = new double[past.past()];
        for (int m = 0; m < paths.length; m++) {
            double[] part = past.expected(paths[m], exposure, days);
            for (int k = 0; k < expected.length; k++) {
                expected[k] += combination.weight(m) * part[k];
            }
        }
        return expected;
    }
}
