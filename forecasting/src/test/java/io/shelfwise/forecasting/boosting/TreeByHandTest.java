package io.shelfwise.forecasting.boosting;

import static io.shelfwise.forecasting.boosting.Tables.stump;
import static io.shelfwise.forecasting.boosting.Tables.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TreeByHandTest {

    private static final float[] ONE_TO_FOUR = {1, 2, 3, 4};

    private static BoostedTrees train(Loss loss, BoostingSettings.Builder settings, TrainingTable table) {
        return GradientBoosting.of(loss, settings.build()).train(table);
    }

    private static double predict(BoostedTrees model, float value) {
        return model.predict(new float[] {value});
    }

    @Test
    void oneSplitMakesTwoLeavesOfTheirMeans() {
        BoostedTrees model = train(Loss.squared(), stump(), Tables.of(ONE_TO_FOUR, 0, 1, 10, 12));
        assertThat(predict(model, -50)).isEqualTo(0.5);
        assertThat(predict(model, 2.5f)).isEqualTo(0.5);
        assertThat(predict(model, Math.nextUp(2.5f))).isEqualTo(11);
        assertThat(predict(model, 50)).isEqualTo(11);
    }

    /** The mean is 5, each leaf holds two residuals of 5: a step of 10 / (2 + 2), of which a tenth is taken. */
    @Test
    void penaltyAndLearningRateShortenTheStep() {
        BoostedTrees model =
                train(Loss.squared(), stump().l2(2).learningRate(0.1), Tables.of(ONE_TO_FOUR, 0, 0, 10, 10));
        assertThat(predict(model, 1)).isCloseTo(4.75, within(1e-12));
        assertThat(predict(model, 4)).isCloseTo(5.25, within(1e-12));
    }

    @Test
    void theSecondTreeLearnsWhatTheFirstLeft() {
        TrainingTable table = Tables.of(ONE_TO_FOUR, 0, 4, 100, 100);
        assertThat(predict(train(Loss.squared(), stump(), table), 1)).isEqualTo(2);
        assertThat(predict(train(Loss.squared(), stump().trees(2), table), 1)).isCloseTo(0, within(1e-12));
    }

    @Test
    void theLeafThatGainsMostIsSplitFirst() {
        TrainingTable table = Tables.of(values(1, 2, 3, 4, 5, 6), 0, 1, 50, 60, 50, 60);
        BoostedTrees model = train(Loss.squared(), stump().maxLeaves(3), table);
        assertThat(predict(model, 1)).isEqualTo(0.5);
        assertThat(predict(model, 2)).isEqualTo(0.5);
        assertThat(predict(model, 3)).isCloseTo(50, within(1e-9));
        assertThat(predict(model, 4)).isCloseTo(170 / 3.0, within(1e-9));
    }

    @Test
    void noLeafFallsBelowItsLeastRows() {
        TrainingTable table = Tables.of(values(1, 2, 3, 4, 5), 100, 0, 0, 0, 0);
        assertThat(predict(train(Loss.squared(), stump(), table), 1)).isEqualTo(100);
        assertThat(predict(train(Loss.squared(), stump().minRowsPerLeaf(2), table), 1))
                .isEqualTo(50);
        assertThat(train(Loss.squared(), stump().minRowsPerLeaf(3), table).trees())
                .isZero();
    }

    @Test
    void noLeafFallsBelowItsLeastWeight() {
        TrainingTable table = Tables.of(ONE_TO_FOUR, 100, 0, 0, 0).withWeights(new double[] {0.5, 1, 1, 1});
        assertThat(predict(train(Loss.squared(), stump(), table), 1)).isCloseTo(100, within(1e-9));
        assertThat(predict(train(Loss.squared(), stump().minHessianPerLeaf(0.6), table), 1))
                .isCloseTo(100 / 3.0, within(1e-9));
    }

    @Test
    void depthEndsGrowth() {
        TrainingTable table = Tables.of(ONE_TO_FOUR, 0, 4, 100, 110);
        BoostedTrees shallow = train(Loss.squared(), stump().maxLeaves(4).maxDepth(1), table);
        assertThat(predict(shallow, 4)).isEqualTo(105);
        BoostedTrees deep = train(Loss.squared(), stump().maxLeaves(4).maxDepth(2), table);
        assertThat(predict(deep, 4)).isCloseTo(110, within(1e-9));
    }

    @Test
    void rowsWithoutTheFeatureGoToTheSideTheyAreLike() {
        float none = Float.NaN;
        BoostedTrees likeHigh = train(Loss.squared(), stump(), Tables.of(values(1, 2, none, 3), 0, 0, 10, 10));
        assertThat(predict(likeHigh, none)).isEqualTo(10);
        BoostedTrees likeLow = train(Loss.squared(), stump(), Tables.of(values(1, 2, none, 3), 0, 0, 0, 10));
        assertThat(predict(likeLow, none)).isZero();
    }

    @Test
    void rowsWithoutTheFeatureMayStandAlone() {
        BoostedTrees model = train(Loss.squared(), stump(), Tables.of(values(1, Float.NaN, 3), 5, 80, 5));
        assertThat(predict(model, Float.NaN)).isCloseTo(80, within(1e-9));
        assertThat(predict(model, 99)).isCloseTo(5, within(1e-9));
    }

    @Test
    void whereNoneWasMissingTheMissingGoWithTheMajority() {
        BoostedTrees low = train(Loss.squared(), stump(), Tables.of(ONE_TO_FOUR, 0, 0, 0, 10));
        assertThat(predict(low, Float.NaN)).isZero();
        BoostedTrees high = train(Loss.squared(), stump(), Tables.of(ONE_TO_FOUR, 10, 0, 0, 0));
        assertThat(predict(high, Float.NaN)).isZero();
    }

    /** The median of all is 1; the left residuals are -1, -1, 0 and the right ones 7, 8, 99. */
    @Test
    void absoluteLossFillsLeavesWithMedians() {
        TrainingTable table = Tables.of(values(1, 2, 3, 4, 5, 6), 0, 0, 1, 8, 9, 100);
        BoostedTrees model = train(Loss.absolute(), stump(), table);
        assertThat(predict(model, 1)).isZero();
        assertThat(predict(model, 6)).isEqualTo(9);
    }

    @Test
    void quantileLossFillsLeavesWithWeightedQuantiles() {
        TrainingTable table = Tables.of(values(1, 1, 1, 1, 2, 2, 2, 2), 1, 2, 3, 4, 11, 12, 13, 14)
                .withWeights(new double[] {1, 1, 1, 1, 1, 1, 7, 1});
        BoostedTrees model = train(Loss.quantile(0.7), stump(), table);
        assertThat(predict(model, 1)).isEqualTo(3);
        assertThat(predict(model, 2)).isEqualTo(13);
    }

    /** The mean is 2. Down: Newton's step is -1, to 2/e. Up: the exact step is log 2, to 4. */
    @Test
    void poissonLossTakesTheShorterStep() {
        BoostedTrees model = train(Loss.poisson(), stump(), Tables.of(ONE_TO_FOUR, 0, 0, 4, 4));
        assertThat(predict(model, 1)).isCloseTo(2 / Math.E, within(1e-12));
        assertThat(predict(model, 4)).isCloseTo(4, within(1e-12));
    }
}
