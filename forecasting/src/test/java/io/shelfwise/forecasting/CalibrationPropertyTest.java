package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Percentage;

class CalibrationPropertyTest {

    private static final DemandDistribution DEMAND = new NegativeBinomial(20, 60);

    @Property(tries = 200)
    void whatTheCalibratedQuantileCoversIsItsProbability(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 5) double power) {
        Calibration calibration = learnt(seed, 2000, power, false);
        for (double level : new double[] {0.25, 0.5, 0.75, 0.9, 0.95}) {
            double place = Calibration.probability(calibration.place(Calibration.normal(level)));
            // Of uniform draws to this power, the share below x is x^(1/power).
            assertThat(Math.pow(place, 1 / power)).isCloseTo(level, within(0.06));
        }
    }

    @Property(tries = 200)
    void quantilesRiseAndProbabilitiesInvertThem(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.2, max = 5) double power,
            @ForAll @DoubleRange(min = 0.001, max = 0.998) @Scale(3) double probability) {
        DemandDistribution demand = learnt(seed, 100, power, false).of(DEMAND);
        double quantile = demand.quantile(probability);
        assertThat(demand.quantile(probability + 0.001)).isGreaterThanOrEqualTo(quantile);
        assertThat(demand.cdf(quantile)).isGreaterThanOrEqualTo(probability - 1e-9);
        assertThat(quantile == 0 ? 0 : demand.cdf(quantile - 1)).isLessThan(probability + 1e-9);
    }

    @Property(tries = 50)
    void whatIsCentredKeepsItsMiddle(@ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 5) double power) {
        assertThat(learnt(seed, 500, power, true).place(0)).isCloseTo(0, within(1e-9));
    }

    @Example
    void theMeanIsWhatPastSumsCameTo() {
        double[] even = new double[10_000];
        Arrays.setAll(even, i -> (i + 0.5) / even.length);
        DemandDistribution more = Calibration.of(even, even.length, 1.3, false).of(DEMAND);
        assertThat(more.mean()).isCloseTo(26, Percentage.withPercentage(1));
        assertThat(more.variance()).isCloseTo(1.69 * 60, Percentage.withPercentage(1));
        assertThat(Calibration.of(even, even.length, 1.3, true).of(DEMAND).mean())
                .isEqualTo(20);
    }

    @Example
    void aHandfulOfSumsTeachesNothing() {
        assertThat(Calibration.of(new double[] {0.9, 0.9, 0.9, 0.9, 0.9}, 5, 2, false))
                .isSameAs(Calibration.NONE);
        assertThat(Calibration.NONE.of(DEMAND)).isSameAs(DEMAND);
    }

    private static Calibration learnt(long seed, int sums, double power, boolean centred) {
        Random random = new Random(seed);
        double[] fell = new double[sums];
        Arrays.setAll(fell, i -> Math.pow(random.nextDouble(), power));
        return Calibration.of(fell, sums, 1, centred);
    }
}
