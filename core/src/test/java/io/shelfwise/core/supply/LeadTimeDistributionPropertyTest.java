package io.shelfwise.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LeadTimeDistributionPropertyTest {

    @Property(tries = 200)
    void meansAndVariancesOfLegsAddUp(
            @ForAll("distributions") LeadTimeDistribution one, @ForAll("distributions") LeadTimeDistribution other) {
        LeadTimeDistribution both = one.plus(other);

        assertThat(both.mean()).isCloseTo(one.mean() + other.mean(), within(1e-8));
        assertThat(both.variance()).isCloseTo(one.variance() + other.variance(), within(1e-6));
        assertThat(both.least()).isEqualTo(one.least() + other.least());
        assertThat(both.most()).isEqualTo(one.most() + other.most());
    }

    @Property(tries = 200)
    void probabilitiesSumToOneAndQuantilesNeverCross(
            @ForAll("distributions") LeadTimeDistribution days,
            @ForAll @DoubleRange(min = 0.01, max = 1) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1) double high) {
        double sum = 0;
        for (int day = days.least(); day <= days.most(); day++) {
            sum += days.probability(day);
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(days.quantile(Math.min(low, high))).isLessThanOrEqualTo(days.quantile(Math.max(low, high)));
        assertThat(days.cdf(days.quantile(low))).isGreaterThanOrEqualTo(low - 1e-9);
    }

    @Property(tries = 200)
    void bothMomentsAreMetWhereWholeDaysCan(
            @ForAll @IntRange(min = 0, max = 90) int mean, @ForAll @DoubleRange(min = 0, max = 30) double deviation) {
        Assume.that(deviation <= 3 * mean);
        LeadTimeDistribution days = LeadTimeDistribution.ofMeanAndDeviation(mean, deviation);

        assertThat(days.mean()).isCloseTo(mean, within(1e-6));
        assertThat(days.deviation()).isCloseTo(deviation, within(1e-4));
    }

    @Provide
    Arbitrary<LeadTimeDistribution> distributions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.doubles()
                                .between(0.01, 5)
                                .array(double[].class)
                                .ofMinSize(1)
                                .ofMaxSize(40))
                .as(LeadTimeDistribution::ofWeights);
    }
}
