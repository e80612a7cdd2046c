package io.shelfwise.forecasting.leadtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.supply.LeadTimeDistribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LeadTimeEstimatorPropertyTest {

    private static final LeadTimeDistribution PRIOR = LeadTimeDistribution.ofMeanAndDeviation(20, 10);

    /** 2,000 shipments on their way for 30 days on average, looked at after 1 to 40 days: many are still under way. */
    @Property(tries = 20)
    void aKnownDistributionIsRecoveredAndLeavingOutWhatIsUnderWayWouldBeTooEarly(
            @ForAll @IntRange(min = 0, max = 100_000) int seed,
            @ForAll @DoubleRange(min = 25, max = 35) double mean,
            @ForAll @DoubleRange(min = 5, max = 8) double deviation) {
        LeadTimeDistribution truth = LeadTimeDistribution.ofMeanAndDeviation(mean, deviation);
        List<LegTime> times = observed(truth, new Random(seed), 2000, 40);
        List<LegTime> ended = times.stream().filter(LegTime::ended).toList();

        LeadTimeDistribution learnt =
                LeadTimeEstimator.of(PRIOR).estimate(times).days();
        LeadTimeDistribution blind = LeadTimeEstimator.of(PRIOR).estimate(ended).days();

        assertThat(ended.size()).isLessThan(1000);
        for (int day = 0; day < 38; day++) {
            assertThat(learnt.cdf(day)).as("within %d days", day).isCloseTo(truth.cdf(day), within(0.12));
        }
        assertThat(learnt.quantile(0.5)).isBetween(truth.quantile(0.4), truth.quantile(0.6));
        assertThat(blind.mean()).isLessThan(truth.mean() - 1);
    }

    @Property(tries = 200)
    void aShipmentThatIsStillUnderWayNeverMakesALegShorter(
            @ForAll("times") List<LegTime> times, @ForAll @IntRange(min = 0, max = 60) int soFar) {
        List<LegTime> more = new ArrayList<>(times);
        more.add(LegTime.soFar(soFar));
        LeadTimeDistribution before =
                LeadTimeEstimator.of(PRIOR).estimate(times).days();
        LeadTimeDistribution after = LeadTimeEstimator.of(PRIOR).estimate(more).days();

        for (int day = 0; day <= PRIOR.most(); day++) {
            assertThat(after.cdf(day)).isLessThanOrEqualTo(before.cdf(day) + 1e-9);
        }
    }

    @Property(tries = 200)
    void withoutAnyUnderWayItIsTheMeanOfPriorAndShipments(
            @ForAll("times") List<LegTime> times, @ForAll @DoubleRange(min = 0.5, max = 20) double weight) {
        List<LegTime> ended = times.stream().filter(LegTime::ended).toList();
        LeadTimeDistribution days =
                LeadTimeEstimator.of(PRIOR, weight).estimate(ended).days();

        for (int day = 0; day <= 60; day++) {
            int took = Collections.frequency(ended, LegTime.took(day));
            assertThat(days.probability(day))
                    .isCloseTo((weight * PRIOR.probability(day) + took) / (weight + ended.size()), within(1e-9));
        }
    }

    @Property(tries = 100)
    void theOrderOfShipmentsDoesNotMatter(
            @ForAll("times") List<LegTime> times, @ForAll @IntRange(min = 0, max = 100) int seed) {
        List<LegTime> shuffled = new ArrayList<>(times);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(LeadTimeEstimator.of(PRIOR).estimate(shuffled))
                .isEqualTo(LeadTimeEstimator.of(PRIOR).estimate(times));
    }

    private static List<LegTime> observed(LeadTimeDistribution truth, Random random, int shipments, int mostDays) {
        List<LegTime> times = new ArrayList<>();
        for (int i = 0; i < shipments; i++) {
            int takes = truth.quantile(1 - random.nextDouble());
            int seenFor = 1 + random.nextInt(mostDays);
            times.add(takes <= seenFor ? LegTime.took(takes) : LegTime.soFar(seenFor));
        }
        return times;
    }

    @Provide
    Arbitrary<List<LegTime>> times() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(true, true, false))
                .as(LegTime::new)
                .list()
                .ofMaxSize(30);
    }
}
