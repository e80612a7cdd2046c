package io.shelfwise.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupplyRouteTest {

    private static final LocalDate ORDERED = LocalDate.of(2025, 9, 20);
    private static final SupplyTerms TERMS = new SupplyTerms("Huang", new LeadTime(20, 1, 30, 5), 100, 12);

    @Test
    void termsBecomeARouteAndComeBack() {
        SupplyRoute route = SupplyRoute.of(TERMS);

        assertThat(route.leadTime(ORDERED)).isEqualTo(LeadTimeDistribution.fixed(56));
        assertThat(route.terms()).isEqualTo(TERMS);
        assertThat(route.survivingShare()).isEqualTo(1);
    }

    @Test
    void termsOfADistributionAreItsMeansRoundedUp() {
        SupplyRoute route = SupplyRoute.of(TERMS)
                .withLegs(Map.of(
                        Leg.TRANSIT, LeadTimeDistribution.ofWeights(30, 3, 1),
                        Leg.COLLECTION, LeadTimeDistribution.fixed(2)));

        assertThat(route.terms().leadTime()).isEqualTo(new LeadTime(20, 3, 31, 5));
    }

    @Test
    void aClosureShiftsTheOrdersThatItTouches() {
        SlowPeriod week = SlowPeriod.closure(
                "week", Leg.SUPPLIER, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 7), "the supplier");
        SupplyRoute route = SupplyRoute.of(TERMS).toBuilder()
                .calendar(SupplyCalendar.of(List.of(week)))
                .build();

        assertThat(route.leadTime(ORDERED.minusDays(30)).mean()).isEqualTo(56);
        assertThat(route.leadTime(ORDERED).mean()).isEqualTo(63);
        assertThat(route.leadTime(LocalDate.of(2025, 10, 8)).mean()).isEqualTo(56);
    }

    @Test
    void aClosureHoldsUpOnlyWhatBeginsInIt() {
        SlowPeriod docks =
                SlowPeriod.closure("docks", Leg.RECEIVING, ORDERED.plusDays(11), ORDERED.plusDays(20), "Amazon");
        SupplyRoute route = SupplyRoute.builder("")
                .leg(Leg.TRANSIT, LeadTimeDistribution.ofWeights(10, 1, 1))
                .leg(Leg.RECEIVING, LeadTimeDistribution.fixed(1))
                .calendar(SupplyCalendar.of(List.of(docks)))
                .build();

        assertThat(route.leadTime(ORDERED).probability(11)).isEqualTo(0.5);
        assertThat(route.leadTime(ORDERED).probability(22)).isEqualTo(0.5);
    }

    @Test
    void preparationTakesTheDaysThatItsCapacityNeeds() {
        SupplyRoute route = SupplyRoute.builder("")
                .leg(Leg.PREP, LeadTimeDistribution.fixed(1))
                .prepUnitsPerDay(100)
                .build();

        assertThat(route.leadTime(ORDERED).mean()).isEqualTo(1);
        assertThat(route.leadTime(ORDERED, 100).mean()).isEqualTo(2);
        assertThat(route.leadTime(ORDERED, 101).mean()).isEqualTo(3);
    }

    @Test
    void whatIsLeftOfALegDependsOnHowLongItHasTaken() {
        SupplyRoute route = SupplyRoute.builder("")
                .leg(Leg.TRANSIT, LeadTimeDistribution.ofWeights(10, 1, 1, 2))
                .leg(Leg.RECEIVING, LeadTimeDistribution.fixed(3))
                .build();

        assertThat(route.remaining(Leg.TRANSIT, ORDERED, ORDERED, 0).days())
                .isEqualTo(LeadTimeDistribution.ofWeights(13, 1, 1, 2));
        LeadTimeDistribution late =
                route.remaining(Leg.TRANSIT, ORDERED, ORDERED.plusDays(11), 0).days();
        assertThat(late.least()).isEqualTo(3);
        assertThat(late.probability(3)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(late.probability(4)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(route.remaining(Leg.RECEIVING, ORDERED, ORDERED.plusDays(1), 0)
                        .days())
                .isEqualTo(LeadTimeDistribution.fixed(2));
    }

    @Test
    void whatIsLaterThanAnythingKnownIsOverdue() {
        SupplyRoute route = SupplyRoute.builder("")
                .leg(Leg.TRANSIT, LeadTimeDistribution.ofWeights(10, 1, 1))
                .leg(Leg.RECEIVING, LeadTimeDistribution.fixed(3))
                .build();

        assertThat(route.remaining(Leg.TRANSIT, ORDERED, ORDERED.plusDays(11), 0)
                        .overdue())
                .isFalse();
        assertThat(route.remaining(Leg.TRANSIT, ORDERED, ORDERED.plusDays(12), 0))
                .isEqualTo(new RemainingTime(LeadTimeDistribution.fixed(4), true));
        assertThat(route.remaining(Leg.PREP, ORDERED, ORDERED.plusDays(90), 0).overdue())
                .isFalse();
    }

    @Test
    void daysLostToAClosureAreNotCountedAsWaiting() {
        SlowPeriod week =
                SlowPeriod.closure("week", Leg.SUPPLIER, ORDERED.plusDays(5), ORDERED.plusDays(11), "the supplier");
        SupplyRoute route = SupplyRoute.builder("")
                .leg(Leg.SUPPLIER, LeadTimeDistribution.fixed(10))
                .calendar(SupplyCalendar.of(List.of(week)))
                .build();

        assertThat(route.remaining(Leg.SUPPLIER, ORDERED, ORDERED.plusDays(12), 0)
                        .days())
                .isEqualTo(LeadTimeDistribution.fixed(5));
    }

    @Test
    void ordersAreWholeCasesFromTheMinimumUpToWhatFits() {
        SupplyRoute route = SupplyRoute.of(TERMS).toBuilder()
                .packing(new PackingLimits(12, 10, 4))
                .build();

        assertThat(route.orderFor(0)).isZero();
        assertThat(route.orderFor(1)).isEqualTo(108);
        assertThat(route.orderFor(109)).isEqualTo(120);
        assertThat(route.largestOrder()).contains(480L);
        assertThat(new PackingLimits(12, 10, 4).palletsFor(121)).isEqualTo(2);
        assertThat(new PackingLimits(12, 10, 4).cartonsFor(121)).isEqualTo(11);
    }

    @Test
    void theBestPriceThatAnOrderReachesCounts() {
        SupplyRoute route = SupplyRoute.of(TERMS).toBuilder()
                .priceBreaks(List.of(new PriceBreak(500, dollars("2.10")), new PriceBreak(100, dollars("2.40"))))
                .build();

        assertThat(route.unitPrice(99)).isEmpty();
        assertThat(route.unitPrice(499)).contains(dollars("2.40"));
        assertThat(route.unitPrice(500)).contains(dollars("2.10"));
    }

    @Test
    void contradictionsAreRefusedByName() {
        SupplyRoute.Builder builder = SupplyRoute.of(TERMS).toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.survivingShare(0))
                .withMessage("survivingShare is 0.0; give above 0 and at most 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyRoute.of(TERMS).toBuilder()
                        .priceBreaks(List.of(new PriceBreak(5, dollars("1")), new PriceBreak(5, dollars("2"))))
                        .build())
                .withMessage("priceBreaks have two prices from 5 units; give one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyRoute.of(TERMS).toBuilder()
                        .packing(PackingLimits.cartons(5, 2))
                        .build())
                .withMessage("packing holds 10 units; give at least a case of 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyRoute.of(TERMS).remaining(Leg.PREP, ORDERED, ORDERED.minusDays(1), 0))
                .withMessage("today is 2025-09-19; give a day not before 2025-09-20");
    }

    private static UnitAmount dollars(String amount) {
        return UnitAmount.of(new BigDecimal(amount), Currency.getInstance("USD"));
    }
}
