package io.shelfwise.forecasting.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class GradientBoostingPropertyTest {

    private static final List<Loss> LOSSES =
            List.of(Loss.squared(), Loss.absolute(), Loss.quantile(0.75), Loss.poisson());
    private static final BoostingSettings SETTINGS =
            BoostingSettings.builder().trees(6).maxLeaves(6).minRowsPerLeaf(1).build();

    private static double[] fitted(Loss loss, TrainingTable table, float[][] features) {
        BoostedTrees model = GradientBoosting.of(loss, SETTINGS).train(table);
        return Arrays.stream(features).mapToDouble(model::predict).toArray();
    }

    /** Counts and fractions: whole numbers alone make splits of equal gain, which a rounding error then decides. */
    private static double[] amounts(long seed, float[][] features) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        return Arrays.stream(Tables.counts(seed, features))
                .map(count -> count + random.nextDouble())
                .toArray();
    }

    @Property(tries = 100)
    void theOrderOfRowsChangesNothing(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 2, max = 300) int rows) {
        float[][] features = Tables.features(seed, rows);
        double[] targets = amounts(seed, features);
        float[][] shuffled = features.clone();
        double[] moved = targets.clone();
        shuffle(seed, shuffled, moved);
        for (Loss loss : LOSSES) {
            assertThat(fitted(loss, Tables.of(shuffled, moved), features))
                    .containsExactly(fitted(loss, Tables.of(features, targets), features), within(1e-9));
        }
    }

    private static void shuffle(long seed, float[][] features, double[] targets) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = targets.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            float[] row = features[i];
            features[i] = features[j];
            features[j] = row;
            double target = targets[i];
            targets[i] = targets[j];
            targets[j] = target;
        }
    }

    @Property(tries = 100)
    void aFeatureStretchedWithoutLosingItsOrderChangesNothing(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 2, max = 400) int rows) {
        float[][] features = Tables.features(seed, rows);
        float[][] stretched = new float[rows][];
        for (int row = 0; row < rows; row++) {
            stretched[row] = features[row].clone();
            stretched[row][1] = features[row][1] * features[row][1] * features[row][1] - 7;
            stretched[row][2] = features[row][2] * 1024;
        }
        double[] targets = amounts(seed, features);
        for (Loss loss : LOSSES) {
            assertThat(fitted(loss, Tables.of(stretched, targets), stretched))
                    .containsExactly(fitted(loss, Tables.of(features, targets), features));
        }
    }

    @Property(tries = 100)
    void weightTwoIsTheRowTwice(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 2, max = 150) int rows) {
        float[][] features = Tables.features(seed, rows);
        double[] targets = amounts(seed, features);
        SplittableRandom random = new SplittableRandom(seed);
        TrainingTableBuilder weighted = TrainingTable.builder(5);
        TrainingTableBuilder repeated = TrainingTable.builder(5);
        for (int row = 0; row < rows; row++) {
            int weight = 1 + random.nextInt(3);
            weighted.add(features[row], targets[row], weight);
            for (int i = 0; i < weight; i++) {
                repeated.add(features[row], targets[row]);
            }
        }
        for (Loss loss : LOSSES) {
            assertThat(fitted(loss, weighted.build(), features))
                    .containsExactly(fitted(loss, repeated.build(), features), within(1e-6));
        }
    }

    @Property(tries = 100)
    void enoughLeavesReproduceTheMeanOfEqualRows(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 200) int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] sums = new double[12];
        int[] counts = new int[12];
        TrainingTableBuilder table = TrainingTable.builder(2);
        for (int row = 0; row < rows; row++) {
            int cell = random.nextInt(12);
            int target = random.nextInt(50);
            sums[cell] += target;
            counts[cell]++;
            table.add(cell(cell), target);
        }
        BoostingSettings settings = Tables.stump().maxLeaves(12).trees(60).build();
        BoostedTrees model = GradientBoosting.of(Loss.squared(), settings).train(table.build());
        for (int cell = 0; cell < 12; cell++) {
            if (counts[cell] > 0) {
                assertThat(model.predict(cell(cell))).isCloseTo(sums[cell] / counts[cell], within(1e-6));
            }
        }
    }

    /** Four values, one of them missing, by three. */
    private static float[] cell(int cell) {
        return new float[] {cell % 4 == 3 ? Float.NaN : cell % 4, Math.floorDiv(cell, 4) * 10};
    }

    @Property(tries = 100)
    void addingToTheTargetAddsToThePrediction(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = -64, max = 64) int added) {
        float[][] features = Tables.features(seed, 128);
        double[] targets = amounts(seed, features);
        TrainingTable table = Tables.of(features, targets);
        TrainingTable raised =
                table.withTargets(Arrays.stream(targets).map(t -> t + added).toArray());
        for (Loss loss : LOSSES.subList(0, 3)) {
            double[] expected = fitted(loss, table, features);
            double[] actual = fitted(loss, raised, features);
            for (int row = 0; row < expected.length; row++) {
                assertThat(actual[row] - added).isCloseTo(expected[row], within(1e-9));
            }
        }
    }
}
