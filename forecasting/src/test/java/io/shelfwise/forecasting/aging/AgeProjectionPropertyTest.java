package io.shelfwise.forecasting.aging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.coverage.Steady;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class AgeProjectionPropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final AgeCharges ALL_AGES = AgeCharges.unknown(
            List.of(new AgeTier(0, 90), new AgeTier(91, 180), new AgeTier(181, 365), new AgeTier(366, AgeTier.OPEN)));

    @Property(tries = 200)
    void withoutSalesAssessmentsAreArithmetic(@ForAll("layers") List<AgeLayer> layers) {
        for (AgeAssessment assessment :
                AgeProjection.withoutSales(START, 120, layers, ALL_AGES).assessments()) {
            for (TierUnits units : assessment.tiers()) {
                assertThat(units.high())
                        .isCloseTo(
                                layers.stream()
                                        .filter(layer -> !layer.latest().isAfter(assessment.date()))
                                        .filter(layer -> layer.maybeIn(units.tier(), assessment.date()))
                                        .mapToDouble(AgeLayer::units)
                                        .sum(),
                                within(1e-6));
            }
        }
    }

    @Property(tries = 100)
    void permutingLayersChangesNothing(
            @ForAll("layers") List<AgeLayer> layers,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.1, max = 20) double rate) {
        List<AgeLayer> shuffled = new ArrayList<>(layers);
        Collections.shuffle(shuffled, new Random(seed));
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 120, rate);

        assertThat(AgeProjection.of(forecast, shuffled, ALL_AGES).assessments())
                .isEqualTo(AgeProjection.of(forecast, layers, ALL_AGES).assessments());
    }

    @Property(tries = 100)
    void tiersPartitionUnitsOfKnownAge(
            @ForAll("receipts") List<AgeLayer> layers, @ForAll @DoubleRange(min = 0.1, max = 20) double rate) {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 120, rate);
        for (AgeAssessment assessment :
                AgeProjection.of(forecast, layers, ALL_AGES).assessments()) {
            assertThat(assessment.tiers().stream().mapToDouble(TierUnits::low).sum())
                    .isCloseTo(assessment.unitsLeft(), within(1e-6));
            assertThat(assessment.tiers().stream().mapToDouble(TierUnits::high).sum())
                    .isCloseTo(assessment.unitsLeft(), within(1e-6));
        }
    }

    @Property(tries = 100)
    void lowIsNeverAboveHighAndMoreSalesNeverLeaveMoreStock(
            @ForAll("layers") List<AgeLayer> layers, @ForAll @IntRange(min = 0, max = 20) int rate) {
        List<AgeAssessment> few = AgeProjection.of(Steady.of("2026-09-01", 120, rate), layers, ALL_AGES)
                .assessments();
        List<AgeAssessment> many = AgeProjection.of(Steady.of("2026-09-01", 120, rate + 1), layers, ALL_AGES)
                .assessments();
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.get(i).unitsLeft()).isLessThanOrEqualTo(few.get(i).unitsLeft() + 1e-6);
            assertThat(few.get(i).tiers()).allSatisfy(units -> {
                assertThat(units.low()).isLessThanOrEqualTo(units.high() + 1e-9);
                assertThat(units.least()).isLessThanOrEqualTo(units.most() + 1e-9);
            });
        }
    }

    @Property(tries = 100)
    void aKnownDayIsChargedWithinTheBoundsOfItsBucket(
            @ForAll @IntRange(max = 600) int age, @ForAll @IntRange(max = 300) int units) {
        Map<AgeTier, AgeCharge> amounts = Map.of(
                new AgeTier(181, 270), charge("0.25"),
                new AgeTier(271, 365), charge("0.60"),
                new AgeTier(366, AgeTier.OPEN), charge("0.35"));
        int bucket = age / 90 * 90;
        AgeProjection bounded = AgeProjection.withoutSales(
                START,
                90,
                List.of(AgeLayer.aged(START, new AgeTier(bucket, bucket + 89), units)),
                AgeCharges.of(amounts));
        AgeProjection known = AgeProjection.withoutSales(
                START, 90, List.of(AgeLayer.received(START.minusDays(age), units)), AgeCharges.of(amounts));

        known.surcharge().ifPresent(charged -> {
            AmountRange range = bounded.surcharge().orElseThrow();
            assertThat(range.low().minus(charged.low()).signum()).isNotPositive();
            assertThat(range.high().minus(charged.high()).signum()).isNotNegative();
        });
    }

    private static AgeCharge charge(String amount) {
        return new AgeCharge(AgeProjectionTest.usd(amount), "made up");
    }

    @Provide
    Arbitrary<List<AgeLayer>> layers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 600),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 200))
                .as((age, bound, units) -> new AgeLayer(START.minusDays(age + bound), START.minusDays(age), units))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<AgeLayer>> receipts() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 600),
                        Arbitraries.integers().between(0, 200))
                .as((age, units) -> AgeLayer.received(START.minusDays(age), units))
                .list()
                .ofMaxSize(8);
    }
}
