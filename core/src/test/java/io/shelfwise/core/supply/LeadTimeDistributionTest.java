package io.shelfwise.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LeadTimeDistributionTest {

    @Test
    void weightsAreScaledToProbabilities() {
        LeadTimeDistribution days = LeadTimeDistribution.ofWeights(3, 1, 2, 1);

        assertThat(days.probability(2)).isZero();
        assertThat(days.probability(3)).isEqualTo(0.25);
        assertThat(days.probability(4)).isEqualTo(0.5);
        assertThat(days.cdf(4)).isEqualTo(0.75);
        assertThat(days.cdf(99)).isEqualTo(1);
        assertThat(days.mean()).isEqualTo(4);
        assertThat(days.variance()).isEqualTo(0.5);
        assertThat(days.quantile(0.25)).isEqualTo(3);
        assertThat(days.quantile(0.26)).isEqualTo(4);
        assertThat(days.quantile(1)).isEqualTo(5);
    }

    @Test
    void emptyEndsAreDropped() {
        LeadTimeDistribution days = LeadTimeDistribution.ofWeights(0, 0, 0, 5, 0, 5, 0);

        assertThat(days.least()).isEqualTo(2);
        assertThat(days.most()).isEqualTo(4);
        assertThat(days.probability(3)).isZero();
    }

    @Test
    void aCertainTimeHasNoSpread() {
        LeadTimeDistribution days = LeadTimeDistribution.fixed(30);

        assertThat(days.mean()).isEqualTo(30);
        assertThat(days.deviation()).isZero();
        assertThat(days).hasToString("30 days").isEqualTo(LeadTimeDistribution.ofMeanAndDeviation(30, 0));
    }

    @Test
    void aSteadyTimeIsAShiftedPoisson() {
        LeadTimeDistribution days = LeadTimeDistribution.ofMeanAndDeviation(30, 2);

        assertThat(days.least()).isEqualTo(26);
        assertThat(days.probability(26)).isCloseTo(Math.exp(-4), within(1e-12));
        assertThat(days.probability(28)).isCloseTo(8 * Math.exp(-4), within(1e-12));
        assertThat(days.mean()).isCloseTo(30, within(1e-9));
        assertThat(days.deviation()).isCloseTo(2, within(1e-9));
    }

    @Test
    void anUncertainTimeIsANegativeBinomial() {
        LeadTimeDistribution days = LeadTimeDistribution.ofMeanAndDeviation(2, 2);

        assertThat(days.probability(0)).isCloseTo(0.25, within(1e-12));
        assertThat(days.probability(1)).isCloseTo(0.25, within(1e-12));
        assertThat(days.mean()).isCloseTo(2, within(1e-9));
        assertThat(days.variance()).isCloseTo(4, within(1e-7));
    }

    @Test
    void aSpreadThatWholeDaysCannotHaveIsTheLeastTheyCan() {
        LeadTimeDistribution days = LeadTimeDistribution.ofMeanAndDeviation(30.5, 0.1);

        assertThat(days.mean()).isEqualTo(30.5);
        assertThat(days.variance()).isEqualTo(0.25);
    }

    @Test
    void aSpreadOfLessThanADayIsADayEitherWay() {
        LeadTimeDistribution days = LeadTimeDistribution.ofMeanAndDeviation(30, 0.5);

        assertThat(days.probability(29)).isEqualTo(0.125);
        assertThat(days.probability(30)).isEqualTo(0.75);
        assertThat(days.variance()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void quantilesAreMetAndRunOnStraight() {
        LeadTimeDistribution days = LeadTimeDistribution.ofQuantiles(new TreeMap<>(Map.of(0.1, 20, 0.5, 30, 0.9, 45)));

        assertThat(days.quantile(0.1)).isEqualTo(20);
        assertThat(days.quantile(0.5)).isEqualTo(30);
        assertThat(days.quantile(0.9)).isEqualTo(45);
        assertThat(days.cdf(25)).isCloseTo(0.3, within(1e-12));
        assertThat(days.least()).isEqualTo(18);
        assertThat(days.most()).isEqualTo(49);
    }

    @Test
    void oneQuantileIsACertainTime() {
        assertThat(LeadTimeDistribution.ofQuantiles(new TreeMap<>(Map.of(0.8, 12))))
                .isEqualTo(LeadTimeDistribution.fixed(12));
    }

    @Test
    void quantilesThatAreEqualAreAJump() {
        LeadTimeDistribution days = LeadTimeDistribution.ofQuantiles(new TreeMap<>(Map.of(0.2, 10, 0.8, 10, 0.9, 14)));

        assertThat(days.quantile(0.2)).isEqualTo(10);
        assertThat(days.quantile(0.8)).isEqualTo(10);
        assertThat(days.quantile(0.9)).isEqualTo(14);
        assertThat(days.most()).isEqualTo(18);
    }

    @Test
    void twoCertainTimesAddUp() {
        assertThat(LeadTimeDistribution.fixed(20).plus(LeadTimeDistribution.fixed(5)))
                .isEqualTo(LeadTimeDistribution.fixed(25));
        assertThat(LeadTimeDistribution.ofWeights(1, 1, 1).plus(LeadTimeDistribution.ofWeights(0, 1, 1)))
                .isEqualTo(LeadTimeDistribution.ofWeights(1, 1, 2, 1));
    }

    @Test
    void badInputIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeDistribution.ofWeights(0, 1, -2))
                .withMessage("a weight is -2.0; give finite weights of at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeDistribution.ofWeights(0, 0, 0))
                .withMessage("the weights sum to 0.0; give at least one above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeDistribution.fixed(-1))
                .withMessage("days run from -1 to -1; give days from 0 to 3650");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeDistribution.ofMeanAndDeviation(-1, 1))
                .withMessage("mean is -1.0; give 0 to 1000 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeDistribution.ofQuantiles(new TreeMap<>(Map.of(0.1, 9, 0.5, 8))))
                .withMessageStartingWith("the days at 0.5 are 8; give at least 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTimeDistribution.fixed(3).quantile(0))
                .withMessage("probability is 0.0; give a number above 0 and at most 1");
    }
}
