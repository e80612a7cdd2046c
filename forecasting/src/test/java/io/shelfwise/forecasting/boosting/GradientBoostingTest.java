package io.shelfwise.forecasting.boosting;

import static io.shelfwise.forecasting.boosting.Tables.stump;
import static io.shelfwise.forecasting.boosting.Tables.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GradientBoostingTest {

    private static final List<Loss> LOSSES =
            List.of(Loss.squared(), Loss.absolute(), Loss.quantile(0.9), Loss.poisson());
    private static final BoostingSettings SAMPLED = BoostingSettings.builder()
            .trees(20)
            .rowShare(0.6)
            .featureShare(0.6)
            .seed(7)
            .build();

    @Test
    void aConstantTargetNeedsNoTree() {
        float[][] features = Tables.features(1, 200);
        double[] targets = new double[200];
        Arrays.fill(targets, 0.1);
        for (Loss loss : LOSSES) {
            BoostedTrees model = GradientBoosting.of(loss, SAMPLED).train(Tables.of(features, targets));
            assertThat(model.predict(features[3])).isCloseTo(0.1, within(1e-12));
        }
        BoostedTrees squared = GradientBoosting.of(Loss.squared(), stump().build())
                .train(Tables.of(features, targets).withTargets(new double[200]));
        assertThat(squared.trees()).isZero();
    }

    @Test
    void aTableWithoutAnyFeatureValueIsAnsweredByItsBestConstant() {
        TrainingTable table = Tables.of(values(Float.NaN, Float.NaN, Float.NaN), 1, 2, 6);
        assertThat(predictions(Loss.squared(), table)).containsExactly(3, 3, 3);
        assertThat(predictions(Loss.absolute(), table)).containsExactly(2, 2, 2);
        assertThat(predictions(Loss.quantile(0.9), table)).containsExactly(6, 6, 6);
    }

    @Test
    void oneRowIsAnAnswer() {
        for (Loss loss : LOSSES) {
            BoostedTrees model = GradientBoosting.of(loss, SAMPLED).train(Tables.of(values(4), 12));
            assertThat(model.predict(values(-1))).isCloseTo(12, within(1e-9));
        }
    }

    @Test
    void poissonPredictionsStayAboveZero() {
        TrainingTable table = Tables.of(values(1, 2, 3, 4), 0, 0, 0, 0);
        assertThat(Arrays.stream(predictions(Loss.poisson(), table))).allMatch(mean -> mean > 0 && mean < 1e-6);
        BoostedTrees model = GradientBoosting.of(
                        Loss.poisson(), stump().trees(500).build())
                .train(table.withTargets(new double[] {0, 0, 0, 1e9}));
        assertThat(model.predict(values(1))).isBetween(0.0, 1e-3);
        assertThat(model.predict(values(4))).isCloseTo(1e9, within(1.0));
    }

    private static double[] predictions(Loss loss, TrainingTable table) {
        BoostedTrees model = GradientBoosting.of(loss, stump().build()).train(table);
        double[] predictions = new double[3];
        model.predict(new float[] {1, Float.NaN, 9}, predictions);
        return predictions;
    }

    @Test
    void learningBeatsTheBestConstantOnRowsNotSeen() {
        float[][] seen = Tables.features(1, 4000);
        float[][] unseen = Tables.features(2, 4000);
        double[] targets = Tables.counts(4, unseen);
        TrainingTable table = Tables.of(seen, Tables.counts(3, seen));
        for (Loss loss : LOSSES) {
            BoostedTrees model = GradientBoosting.of(
                            loss, BoostingSettings.builder().maxLeaves(8).build())
                    .train(table);
            double constant = loss.response(loss.initialScore(table.targets(), table.weights()));
            double learnt = 0;
            double flat = 0;
            for (int row = 0; row < targets.length; row++) {
                learnt += cost(loss, targets[row], model.predict(unseen[row]));
                flat += cost(loss, targets[row], constant);
            }
            assertThat(learnt).as(loss.toString()).isLessThan(0.85 * flat);
        }
    }

    private static double cost(Loss loss, double target, double prediction) {
        return loss instanceof PoissonLoss ? Math.abs(target - prediction) : loss.of(target, prediction);
    }

    /** A tree that did not know what earlier ones gave to the rows it leaves out would never come to rest. */
    @Test
    void treesOnHalfTheRowsAndFeaturesComeToRestOnTheTarget() {
        TrainingTableBuilder table = TrainingTable.builder(3);
        for (int row = 0; row < 60; row++) {
            table.add(values(row % 2, row / 2 % 2 == 0 ? Float.NaN : 7, row % 3), row % 2 * 40 + row / 2 % 2 * 9);
        }
        BoostingSettings settings = stump().trees(400)
                .learningRate(0.5)
                .rowShare(0.5)
                .featureShare(0.67)
                .build();
        BoostedTrees model = GradientBoosting.of(Loss.squared(), settings).train(table.build());
        assertThat(model.predict(values(0, Float.NaN, 0))).isCloseTo(0, within(1e-3));
        assertThat(model.predict(values(1, 7, 1))).isCloseTo(49, within(1e-3));
    }

    @Test
    void quantilesOfNoiseHaveTheirShareBelow() {
        SplittableRandom random = new SplittableRandom(11);
        float[][] features = Tables.features(5, 6000);
        double[] noise =
                random.doubles(6000).map(uniform -> -Math.log(1 - uniform)).toArray();
        TrainingTable table = Tables.of(features, noise);
        BoostingSettings settings = BoostingSettings.builder()
                .trees(30)
                .maxLeaves(4)
                .minRowsPerLeaf(300)
                .build();
        for (double level : new double[] {0.1, 0.5, 0.9, 0.95}) {
            BoostedTrees model =
                    GradientBoosting.of(Loss.quantile(level), settings).train(table);
            int below = 0;
            for (int row = 0; row < noise.length; row++) {
                below += noise[row] <= model.predict(features[row]) ? 1 : 0;
            }
            assertThat(below / 6000.0).isCloseTo(level, within(0.01));
            assertThat(model.predict(Tables.features(6, 1)[0])).isCloseTo(-Math.log(1 - level), within(0.35));
        }
    }

    @Test
    void equalSeedsGiveEqualModels() {
        float[][] features = Tables.features(1, 1000);
        TrainingTable table = Tables.of(features, Tables.counts(2, features));
        for (Loss loss : LOSSES) {
            BoostedTrees model = GradientBoosting.of(loss, SAMPLED).train(table);
            assertThat(GradientBoosting.of(loss, SAMPLED).train(table))
                    .isEqualTo(model)
                    .hasSameHashCodeAs(model);
        }
        BoostingSettings other = BoostingSettings.builder()
                .trees(20)
                .rowShare(0.6)
                .featureShare(0.6)
                .seed(8)
                .build();
        assertThat(GradientBoosting.of(Loss.squared(), other).train(table))
                .isNotEqualTo(GradientBoosting.of(Loss.squared(), SAMPLED).train(table));
    }

    @Test
    void aModelSurvivesSerialization() throws IOException, ClassNotFoundException {
        float[][] features = Tables.features(1, 500);
        TrainingTable table = Tables.of(features, Tables.counts(2, features));
        for (Loss loss : LOSSES) {
            BoostedTrees model = GradientBoosting.of(loss, SAMPLED).train(table);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(model);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                BoostedTrees read = (BoostedTrees) in.readObject();
                assertThat(read).isEqualTo(model);
                assertThat(read.predict(features[9])).isEqualTo(model.predict(features[9]));
            }
        }
    }

    @Test
    void manyRowsArePredictedAsEachByItself() {
        float[][] features = Tables.features(1, 700);
        TrainingTable table = Tables.of(features, Tables.counts(2, features));
        BoostedTrees model = GradientBoosting.of(Loss.poisson(), SAMPLED).train(table);
        float[] flat = new float[700 * 5];
        for (int row = 0; row < 700; row++) {
            System.arraycopy(features[row], 0, flat, row * 5, 5);
        }
        double[] predictions = new double[700];
        model.predict(flat, predictions);
        for (int row = 0; row < 700; row++) {
            assertThat(predictions[row]).isEqualTo(model.predict(features[row]));
        }
    }

    @Test
    void trainingStopsWhereOtherRowsNoLongerGain() {
        float[][] features = Tables.features(1, 600);
        double[] targets = Tables.counts(2, features);
        TrainingTable table = Tables.of(features, targets);
        GradientBoosting boosting = GradientBoosting.of(
                Loss.squared(),
                BoostingSettings.builder().trees(60).minRowsPerLeaf(3).build());
        TrainingTableBuilder unseen = TrainingTable.builder(5);
        float[][] others = Tables.features(3, 600);
        double[] otherTargets = Tables.counts(4, others);
        for (int row = 0; row < 600; row++) {
            unseen.add(others[row], otherTargets[row]);
        }
        BoostedTrees stopped = boosting.train(table, unseen.buildLike(table), 5);
        assertThat(stopped.trees()).isBetween(5, 45);
        assertThat(boosting.train(table, table, 5).trees()).isEqualTo(60);
        TrainingTable opposite =
                table.withTargets(Arrays.stream(targets).map(target -> -target).toArray());
        assertThat(boosting.train(table, opposite, 5).trees()).isZero();
    }

    @Test
    void validationRowsNeedTheBinsOfTheTraining() {
        TrainingTable table = Tables.of(values(1, 2), 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GradientBoosting.of(Loss.squared(), SAMPLED).train(table, Tables.of(values(1, 2), 1, 2), 3))
                .withMessageContaining("buildLike");
    }

    @Test
    void valuesThatNothingCanBeLearntFromAreRefused() {
        TrainingTableBuilder table = TrainingTable.builder(1);
        refused(() -> TrainingTable.builder(0), "features is 0");
        refused(table::build, "no rows");
        refused(() -> table.add(values(1, 2), 1), "features has 2 values; give 1");
        refused(() -> table.add(values(Float.NEGATIVE_INFINITY), 1), "features[0] is -Infinity");
        refused(() -> table.add(values(1), Double.NaN), "target is NaN");
        refused(() -> table.add(values(1), 1, 0), "weight is 0.0");
        refused(() -> table.mostBins(256), "bins is 256");
        refused(() -> Loss.quantile(1), "level is 1.0");
        refused(() -> Tables.of(values(1), 1).withTargets(new double[2]), "targets has 2 values for 1 rows");
        refused(
                () -> GradientBoosting.of(Loss.poisson(), SAMPLED).train(Tables.of(values(1), -3)),
                "target is -3.0; a Poisson loss needs 0 or more");
        refused(
                () -> GradientBoosting.of(Loss.squared(), SAMPLED)
                        .train(Tables.of(values(1), 1))
                        .predict(values(1, 2)),
                "2 feature values for 1 rows; give 1");
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        refused(() -> stump().trees(0).build(), "trees is 0");
        refused(() -> stump().maxLeaves(1).build(), "maxLeaves is 1");
        refused(() -> stump().maxDepth(0).build(), "maxDepth is 0");
        refused(() -> stump().minRowsPerLeaf(0).build(), "minRowsPerLeaf is 0");
        refused(() -> stump().minHessianPerLeaf(-1).build(), "minHessianPerLeaf is -1.0");
        refused(() -> stump().l2(Double.NaN).build(), "l2 is NaN");
        refused(() -> stump().learningRate(0).build(), "learningRate is 0.0");
        refused(() -> stump().rowShare(1.1).build(), "rowShare is 1.1");
        refused(() -> stump().featureShare(-0.1).build(), "featureShare is -0.1");
    }

    private static void refused(Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
    }
}
