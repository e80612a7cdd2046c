package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class QuantileKnotsPropertyTest {

    private static final double[] LEVELS = {0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
    private static final DemandDistribution AROUND = new NegativeBinomial(2, 4);

    private static QuantileKnots knots(double share, boolean whole, double... quantiles) {
        return QuantileKnots.of(LEVELS, quantiles, AROUND, AROUND, share, whole);
    }

    /** Rising quantiles; some the same as the one before, as trees may tell them. */
    private static double[] rising(long seed, double same) {
        Random random = new Random(seed);
        double[] quantiles = new double[LEVELS.length];
        double last = 0;
        for (int i = 0; i < quantiles.length; i++) {
            last += random.nextDouble() < same ? 0 : 0.01 + 5 * random.nextDouble();
            quantiles[i] = last;
        }
        return quantiles;
    }

    @Test
    void quantilesAtTheLevelsAreThoseGiven() {
        QuantileKnots knots = knots(0, false, 1, 2, 4, 7, 9, 14);
        assertThat(knots.quantile(0.25)).isCloseTo(1, within(1e-9));
        assertThat(knots.quantile(0.9)).isCloseTo(7, within(1e-9));
        assertThat(knots.quantile(0.99)).isCloseTo(14, within(1e-9));
        assertThat(knots.mean()).isEqualTo(2);
        assertThat(knots.variance()).isEqualTo(4);
    }

    @Test
    void theTailGoesOnAsItLastFell() {
        // From 1 in 20 to 1 in 100 is a factor of 5 and 5 units; to 1 in 500 it is as much again.
        assertThat(knots(0, false, 1, 2, 4, 7, 9, 14).quantile(0.998)).isCloseTo(19, within(1e-9));
    }

    @Test
    void wholeUnitsAreTheNearest() {
        QuantileKnots knots = knots(0, true, 0.2, 1.4, 1.6, 7, 9, 14);
        assertThat(knots.quantile(0.25)).isZero();
        assertThat(knots.quantile(0.5)).isEqualTo(1);
        assertThat(knots.quantile(0.75)).isEqualTo(2);
    }

    @Test
    void fewUnitsTakeTheirQuantilesFromCountsAsFarAsToldTo() {
        QuantileKnots counts = knots(1, true, 50, 50, 50, 50, 50, 50);
        for (double level : LEVELS) {
            assertThat(counts.quantile(level)).isCloseTo(AROUND.quantile(level), within(1.0));
        }
        assertThat(knots(0.01, true, 50, 50, 50, 50, 50, 50).quantile(0.5)).isEqualTo(50);
    }

    @Test
    void quantilesOfNothingAreNothing() {
        QuantileKnots none = knots(0, true, 0, 0, 0, 0, 0, 0);
        assertThat(none.quantile(0.999)).isZero();
        assertThat(none.cdf(0)).isEqualTo(1);
        assertThat(none.cdf(-1)).isZero();
    }

    @Property(tries = 300)
    void fractionsAreInverseToTheirChances(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 0.001, max = 0.9999) @Scale(4) double probability) {
        QuantileKnots knots = knots(0, false, rising(seed, 0));
        assertThat(knots.cdf(knots.quantile(probability))).isCloseTo(probability, within(1e-9));
    }

    @Property(tries = 300)
    void aQuantileIsTheLeastThatCoversItsChance(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @DoubleRange(min = 0.001, max = 0.9999) @Scale(4) double probability) {
        QuantileKnots knots = knots(0, true, rising(seed, 0.3));
        double units = knots.quantile(probability);
        assertThat(knots.cdf(units)).isGreaterThanOrEqualTo(probability - 1e-9);
        assertThat(knots.cdf(units - 1)).isLessThanOrEqualTo(probability + 1e-9);
    }

    @Property(tries = 300)
    void moreChanceNeverNeedsLessAndMoreUnitsNeverCoverLess(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll boolean whole,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        QuantileKnots knots = knots(share, whole, rising(seed, 0.3));
        double quantile = 0;
        for (double probability = 0.01; probability < 1; probability += 0.01) {
            assertThat(knots.quantile(probability)).isGreaterThanOrEqualTo(quantile);
            quantile = knots.quantile(probability);
        }
        double chance = 0;
        for (double units = 0; units < 40; units += 0.5) {
            assertThat(knots.cdf(units)).isBetween(chance, 1.0);
            chance = knots.cdf(units);
        }
    }
}
