package io.shelfwise.forecasting.models.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.forecasting.models.PointFit;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small vectors worked out by hand from the formulas that each model's Javadoc cites. */
class CountModelsTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double[] SPARSE = {0, 3, 0, 0, 6, 0};

    @Test
    void crostonSmoothsSizesAndIntervalsApart() {
        double[] units = {0, 3, 0, 0, 6};
        assertThat(Croston.classic(0.1).fit(units, 1).mean(0)).isCloseTo(3.3 / 2.1, CLOSE);
        assertThat(Croston.sba(0.1).fit(units, 1).mean(9)).isCloseTo(0.95 * 3.3 / 2.1, CLOSE);
    }

    @Test
    void tsbSmoothsTheChanceEveryPeriod() {
        // Chance 1/2, 1/4, 5/8; size 4, 3.
        assertThat(Tsb.of(0.5, 0.5).fit(new double[] {0, 4, 0, 2}, 1).mean(0)).isCloseTo(1.875, CLOSE);
    }

    @Test
    void adidaSmoothsSumsOverTheMeanInterval() {
        assertThat(Adida.of(0.1).fit(SPARSE, 1).mean(0)).isCloseTo(1.1, CLOSE);
    }

    @Test
    void imapaAveragesOverIntervals() {
        assertThat(Imapa.of(0.1).fit(SPARSE, 1).mean(0)).isCloseTo((0.73683 + 1.515 + 1.1) / 3, CLOSE);
    }

    @Test
    void windowsAreMixedByWeight() {
        double[] units = {2, 4, 6, 8};
        assertThat(MeanOfWindows.of(new int[] {2, 4}, new double[] {0.25, 0.75})
                        .fit(units, 1)
                        .mean(0))
                .isCloseTo(5.5, CLOSE);
        assertThat(MeanOfWindows.all().fit(units, 1).mean(0)).isCloseTo(5, CLOSE);
        assertThat(MeanOfWindows.last(3).fit(units, 1).mean(0)).isCloseTo(6, CLOSE);
    }

    @Test
    void aWindowThatSawNothingHandsItsWeightOn() {
        double[] units = {2, 4, Double.NaN, Double.NaN};
        assertThat(MeanOfWindows.of(new int[] {2, 4}, new double[] {0.5, 0.5})
                        .fit(units, 1)
                        .mean(0))
                .isCloseTo(3, CLOSE);
        assertThat(MeanOfWindows.last(2).fit(units, 1).mean(0)).isCloseTo(3, CLOSE);
    }

    @Test
    void theHistoricAverageIsKnownBetterTheLongerTheHistory() {
        double[] units = new double[100];
        for (int i = 0; i < 100; i++) {
            units[i] = i % 2 == 0 ? 4 : 6;
        }
        // Of one period 1 + 1/100 times its own variance, of ten 10 + 100/100 times.
        PointFit fit = MeanOfWindows.all().fit(units, 1);
        assertThat(fit.variance(0, 1)).isBetween(1.0, 1.1);
        assertThat(fit.variance(0, 10)).isCloseTo(fit.variance(0, 1) * 11 / 1.01, CLOSE);
    }

    @Test
    void aDriftingLevelsErrorsAddUp() {
        DriftingLevel level = new DriftingLevel(5, 2, 0.5, 10);
        assertThat(level.variance(0, 2)).isCloseTo(2 * (1 + 1.5 * 1.5 + 0.4), CLOSE);
        // One period later: the chance of the period before moves both by half.
        assertThat(level.variance(1, 3)).isCloseTo(2 * (1 + 1.5 * 1.5 + 0.4 + 1), CLOSE);
    }

    @Test
    void dynamicPoissonIsTheGammaFilter() {
        // a = 0.5 * 4 + 8 = 10, b = 0.5 + 1 = 1.5.
        PointFit fit = DynamicCounts.poisson().withDiscount(0.5).fit(new double[] {4, 8}, 1);
        double level = 20.0 / 3;
        assertThat(fit.mean(0)).isCloseTo(level, CLOSE);
        assertThat(fit.variance(0, 1)).isCloseTo(level * (1 + 1 / 0.75), CLOSE);
        // The level's variance is 2/1.5 of it in the first period, 3/1.5 in the second, and common to both 2/1.5.
        assertThat(fit.variance(0, 2)).isCloseTo(level * (2 + (2 + 3 + 2 * 2) / 1.5), CLOSE);
        assertThat(fit.variance(1, 2)).isCloseTo(level * (1 + 3 / 1.5), CLOSE);
    }

    @Test
    void discountsAreAveragedAndTheirDisagreementIsDoubt() {
        LevelAverage average = new LevelAverage(2);
        average.add(1, 10, 2, 0.5);
        average.add(3, 27, 3, 1);
        // Levels 5 and 9 at weights 1/4 and 3/4; variances 2 * 5/2 and 2 * 9/3; between them 4 * 4 * 3/16.
        assertThat(average.level()).isCloseTo(8, CLOSE);
        assertThat(average.doubt()).isCloseTo(0.25 * 5 + 0.75 * 6 + 3, CLOSE);
        assertThat(average.drift()).isCloseTo(0.25 * 5, CLOSE);
    }

    @Test
    void theExcessOfSimulatedCountsIsFound() {
        Random random = new Random(5);
        double[] units = new double[3000];
        for (int i = 0; i < units.length; i++) {
            units[i] = 3 * poisson(random, 4);
        }
        // Threefold Poisson counts have three times the variance of Poisson counts of the same mean.
        PointFit fit = DynamicCounts.negativeBinomial().fit(units, 1);
        assertThat(fit.mean(0)).isCloseTo(12, within(0.6));
        assertThat(fit.variance(0, 1)).isCloseTo(36, within(5.0));
        assertThat(DynamicCounts.poisson().withDiscount(1).fit(units, 1).variance(0, 1))
                .isCloseTo(12, within(0.5));
    }

    private static int poisson(Random random, double mean) {
        int count = -1;
        for (double left = mean; left > 0; count++) {
            left += Math.log(1 - random.nextDouble());
        }
        return count;
    }

    @Test
    void theDiscountFollowsAJump() {
        double[] jump = new double[120];
        Arrays.fill(jump, 0, 100, 2);
        Arrays.fill(jump, 100, 120, 20);
        assertThat(DynamicCounts.negativeBinomial().fit(jump, 1).mean(0)).isBetween(17.0, 20.5);
    }

    @Test
    void weekdaysFollowTheirPattern() {
        double[] units = new double[140];
        for (int i = 0; i < units.length; i++) {
            units[i] = i % 7 == 2 ? 12 : 4 + i % 2;
        }
        PointFit fit = DynamicCounts.poisson().fit(units, 7);
        assertThat(fit.mean(2) / fit.mean(3)).isCloseTo(12 / 4.5, within(0.1));
        assertThat(DynamicCounts.poisson().fit(units, 1).mean(2)).isCloseTo(5.6, within(0.8));
    }

    @Test
    void aPatternThatCouldBeChanceIsLeftFlat() {
        double[] units = {1, 0, 2, 0, 1, 3, 0, 0, 3, 0, 1, 0, 2, 2};
        assertThat(SeasonProfile.of(units, 7)).containsOnly(1);
        assertThat(SeasonProfile.of(new double[] {1, 5, 1}, 2)).containsOnly(1);
    }

    @Test
    void optimisedConstantsAreThoseOfTheLeastSquaredErrors() {
        double[] dying = new double[200];
        for (int i = 0; i < 100; i++) {
            dying[i] = 10;
        }
        assertThat(Tsb.optimised().fit(dying, 1).mean(0))
                .isCloseTo(Tsb.of(0.3, 0.02).fit(dying, 1).mean(0), CLOSE);
        assertThat(Adida.optimised().fit(dying, 1).mean(0))
                .isCloseTo(Adida.of(0.3).fit(dying, 1).mean(0), CLOSE);
    }

    @Test
    void constantsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Croston.sba(0)).withMessageContaining("constant is 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tsb.of(0.1, 1.5))
                .withMessageContaining("sizeConstant is 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanOfWindows.last(0))
                .withMessageContaining("window 0 is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanOfWindows.of(new int[] {7}, new double[] {0}))
                .withMessageContaining("weights are all 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanOfWindows.of(new int[] {7}, new double[] {1, 2}))
                .withMessageContaining("1 values, weights 2");
    }
}
