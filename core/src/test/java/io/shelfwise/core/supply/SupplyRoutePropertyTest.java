package io.shelfwise.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SupplyRoutePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final double[] LEVELS = {0.01, 0.25, 0.5, 0.9, 0.999};

    @Property(tries = 200)
    void aLongerLegNeverMakesItEarlier(
            @ForAll("distributions") LeadTimeDistribution transit,
            @ForAll("distributions") LeadTimeDistribution receiving,
            @ForAll @IntRange(min = 0, max = 20) int longer,
            @ForAll("calendars") SupplyCalendar calendar) {
        SupplyRoute route = route(transit, receiving, calendar);
        SupplyRoute slower = route(transit, receiving.plus(LeadTimeDistribution.fixed(longer)), calendar);

        for (double level : LEVELS) {
            assertThat(slower.leadTime(DAY).quantile(level))
                    .isGreaterThanOrEqualTo(route.leadTime(DAY).quantile(level));
            assertThat(slower.remaining(Leg.TRANSIT, DAY, DAY.plusDays(5), 0)
                            .days()
                            .quantile(level))
                    .isGreaterThanOrEqualTo(route.remaining(Leg.TRANSIT, DAY, DAY.plusDays(5), 0)
                            .days()
                            .quantile(level));
        }
    }

    @Property(tries = 200)
    void withoutACalendarTheTotalIsTheConvolution(
            @ForAll("distributions") LeadTimeDistribution transit,
            @ForAll("distributions") LeadTimeDistribution receiving) {
        LeadTimeDistribution total =
                route(transit, receiving, SupplyCalendar.none()).leadTime(DAY);

        assertThat(total.mean()).isCloseTo(transit.mean() + receiving.mean(), within(1e-9));
        assertThat(total.variance()).isCloseTo(transit.variance() + receiving.variance(), within(1e-7));
    }

    @Property(tries = 200)
    void aClosureNeverMakesItEarlierNorAnOrderOvertakeAnother(
            @ForAll("distributions") LeadTimeDistribution transit,
            @ForAll("distributions") LeadTimeDistribution receiving,
            @ForAll("calendars") SupplyCalendar calendar) {
        SupplyRoute route = route(transit, receiving, calendar);
        LeadTimeDistribution open =
                route(transit, receiving, SupplyCalendar.none()).leadTime(DAY);

        for (double level : LEVELS) {
            assertThat(route.leadTime(DAY).quantile(level)).isGreaterThanOrEqualTo(open.quantile(level));
            assertThat(route.leadTime(DAY.plusDays(1)).quantile(level) + 1)
                    .isGreaterThanOrEqualTo(route.leadTime(DAY).quantile(level));
        }
    }

    @Property(tries = 200)
    void whatRemainsAndWhatHasPassedAreTheWholeTime(
            @ForAll("distributions") LeadTimeDistribution transit,
            @ForAll @IntRange(min = 0, max = 40) int elapsed,
            @ForAll("calendars") SupplyCalendar calendar) {
        SupplyRoute route = route(transit, LeadTimeDistribution.fixed(0), calendar);
        LeadTimeDistribution whole = route.leadTime(DAY);
        RemainingTime left = route.remaining(Leg.TRANSIT, DAY, DAY.plusDays(elapsed), 0);
        double notBefore = 1 - whole.cdf(elapsed - 1);

        assertThat(left.overdue()).isEqualTo(elapsed > whole.most());
        for (int day = elapsed; day <= whole.most(); day++) {
            assertThat(left.days().probability(day - elapsed) * notBefore)
                    .isCloseTo(whole.probability(day), within(1e-9));
        }
    }

    private static SupplyRoute route(
            LeadTimeDistribution transit, LeadTimeDistribution receiving, SupplyCalendar calendar) {
        return SupplyRoute.builder("")
                .leg(Leg.TRANSIT, transit)
                .leg(Leg.RECEIVING, receiving)
                .calendar(calendar)
                .build();
    }

    @Provide
    Arbitrary<LeadTimeDistribution> distributions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.doubles()
                                .between(0.05, 5)
                                .array(double[].class)
                                .ofMinSize(1)
                                .ofMaxSize(15))
                .as(LeadTimeDistribution::ofWeights);
    }

    @Provide
    Arbitrary<SupplyCalendar> calendars() {
        Arbitrary<SlowPeriod> period = Combinators.combine(
                        Arbitraries.of(Leg.TRANSIT, Leg.RECEIVING),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of(0.0, 0.3, 0.5))
                .as((leg, from, days, rate) ->
                        new SlowPeriod("slow", leg, DAY.plusDays(from), DAY.plusDays(from + days), rate, "drawn"));
        return period.list().ofMaxSize(3).map(SupplyCalendar::of);
    }
}
