package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small vectors worked out by hand from the formulas that each model's Javadoc cites. */
class LevelModelsTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private static LevelPath run(LevelModel model, double... units) {
        return model.levels(units, ones(units.length), new int[] {units.length});
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void exponentialSmoothingIsTheDiscountedMean() {
        // Wright (1986): (0.5 * 4 + 8) / (0.5 + 1).
        assertThat(run(new SmoothedLevel(0.5), 4, 8).level[0]).isCloseTo(20.0 / 3, CLOSE);
    }

    @Test
    void exponentialSmoothingMeetsTheRecursionOfBrownOnALongSeries() {
        double[] units = new double[400];
        double level = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = (i * 7) % 11;
            level += 0.2 * (units[i] - level);
        }
        assertThat(run(new SmoothedLevel(0.2), units).level[0]).isCloseTo(level, CLOSE);
    }

    @Test
    void exponentialSmoothingChoosesTheConstantWithTheLeastSquaredErrors() {
        double[] step = new double[40];
        Arrays.fill(step, 20, 40, 10);
        assertThat(run(new SmoothedLevel(0.05, 0.5), step).level[0])
                .isCloseTo(run(new SmoothedLevel(0.5), step).level[0], CLOSE);
    }

    @Test
    void aDayWithoutExposureDoesNotMoveTheLevel() {
        double[] units = {3, 0, 5};
        double[] exposure = {1, 0, 1};
        // Discounted twice and not at all: (0.25 * 3 + 5) / (0.25 + 1).
        assertThat(new SmoothedLevel(0.5).levels(units, exposure, new int[] {3}).level[0])
                .isCloseTo(4.6, CLOSE);
    }

    @Test
    void thetaAddsHalfTheSlope() {
        // Hyndman and Billah (2003), equation 5, on 1, 2, 3 with a = 0.5: slope 1, level (0.25 + 1 + 3) / 1.75, and for
        // h = 1 the lag (1 - 0.125) / 0.5 times half the slope.
        LevelPath path = run(new ThetaLevel(new SmoothedLevel(0.5), 1), 1, 2, 3);
        assertThat(path.drift[0]).isCloseTo(0.5, CLOSE);
        double first = 4.25 / 1.75 + 0.5 * 1.75;
        double[] means = new double[3];
        path.addTo(means, 1, 0, ones(3));
        assertThat(means).containsExactly(new double[] {first, first + 0.5, first + 1}, CLOSE);
    }

    @Test
    void dampedThetaDriftsEverLess() {
        LevelPath path = run(new ThetaLevel(new SmoothedLevel(0.5), 0.5), 1, 2, 3);
        double[] means = new double[3];
        path.addTo(means, 1, 0, ones(3));
        assertThat(means[1] - means[0]).isCloseTo(0.25, CLOSE);
        assertThat(means[2] - means[1]).isCloseTo(0.125, CLOSE);
    }

    @Test
    void thetaNeverFallsBelowZero() {
        LevelPath path = run(new ThetaLevel(new SmoothedLevel(0.5), 1), 9, 6, 3, 0);
        double[] means = new double[50];
        path.addTo(means, 1, 0, ones(50));
        assertThat(means[49]).isZero();
        assertThat(path.sum(0, ones(60), 4, 54)).isCloseTo(Arrays.stream(means).sum(), CLOSE);
    }

    @Test
    void crostonSmoothsSizesAndIntervalsApart() {
        // Syntetos and Boylan (2005): sizes 3, 6 and intervals 2, 3 with a = 0.1.
        assertThat(run(new CrostonLevel(0.1), 0, 3, 0, 0, 6).level[0]).isCloseTo(0.95 * 3.3 / 2.1, CLOSE);
    }

    @Test
    void crostonKeepsItsLevelWhileNothingSellsAndTsbLetsItFall() {
        double[] dying = new double[100];
        Arrays.fill(dying, 0, 50, 2);
        int[] origins = {50, 100};
        LevelPath croston = new CrostonLevel(0.1).levels(dying, ones(100), origins);
        LevelPath tsb = new TsbLevel(0.05, 0.1).levels(dying, ones(100), origins);
        assertThat(croston.level[1]).isEqualTo(croston.level[0]);
        assertThat(tsb.level[1]).isLessThan(0.1 * tsb.level[0]);
    }

    @Test
    void tsbIsChanceTimesSize() {
        // Teunter, Syntetos and Babai (2011) as ratios of discounted sums, both constants 0.5.
        assertThat(run(new TsbLevel(0.5, 0.5), 4, 0, 2).level[0]).isCloseTo(1.25 / 1.75 * (4 / 1.5), CLOSE);
    }

    @Test
    void movingAverageTakesTheLastDaysOrAllThereAre() {
        assertThat(run(new MovingAverageLevel(2), 9, 1, 3).level[0]).isCloseTo(2, CLOSE);
        assertThat(run(new MovingAverageLevel(28), 9, 1, 2).level[0]).isCloseTo(4, CLOSE);
    }

    @Test
    void levelsAtAnOriginKnowNothingOfLaterDays() {
        double[] calm = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
        double[] wild = calm.clone();
        Arrays.fill(wild, 5, 10, 1000);
        for (LevelModel model : new LevelModel[] {
            new SmoothedLevel(),
            new ThetaLevel(new SmoothedLevel(), 0.98),
            new MovingAverageLevel(3),
            new CrostonLevel(0.1),
            new TsbLevel(0.05, 0.1)
        }) {
            double before = model.levels(calm, ones(10), new int[] {5, 10}).level[0];
            assertThat(model.levels(wild, ones(10), new int[] {5, 10}).level[0])
                    .as(model.name())
                    .isEqualTo(before);
        }
    }
}
