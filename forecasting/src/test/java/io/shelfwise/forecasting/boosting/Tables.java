package io.shelfwise.forecasting.boosting;

import java.util.SplittableRandom;

/** Tables and settings for tests. */
final class Tables {

    private Tables() {}

    /** Rows of one feature. */
    static TrainingTable of(float[] feature, double... targets) {
        TrainingTableBuilder table = TrainingTable.builder(1);
        for (int row = 0; row < feature.length; row++) {
            table.add(new float[] {feature[row]}, targets[row]);
        }
        return table.build();
    }

    static float[] values(float... values) {
        return values;
    }

    /** One full step to a tree of two leaves. */
    static BoostingSettings.Builder stump() {
        return BoostingSettings.builder().trees(1).learningRate(1).maxLeaves(2).minRowsPerLeaf(1);
    }

    /** Rows of five features, the last of which says nothing; some values are missing. */
    static float[][] features(long seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] features = new float[rows][5];
        for (float[] row : features) {
            for (int feature = 0; feature < row.length; feature++) {
                double value = random.nextDouble() * 8;
                row[feature] = (float) (feature == 1 ? Math.floor(value) : value);
            }
            if (random.nextInt(6) == 0) {
                row[2] = Float.NaN;
            }
        }
        return features;
    }

    /** Counts that follow from the features, with noise. */
    static double[] counts(long seed, float[][] features) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] targets = new double[features.length];
        for (int row = 0; row < targets.length; row++) {
            float[] of = features[row];
            double mean = 4 + 3 * Math.sin(of[0]) + (of[1] > 3 ? of[3] : 0) + (Float.isNaN(of[2]) ? 5 : 0);
            targets[row] = Math.floor(mean * 2 * random.nextDouble());
        }
        return targets;
    }

    static TrainingTable of(float[][] features, double[] targets) {
        TrainingTableBuilder table = TrainingTable.builder(features[0].length);
        for (int row = 0; row < targets.length; row++) {
            table.add(features[row], targets[row]);
        }
        return table.build();
    }
}
