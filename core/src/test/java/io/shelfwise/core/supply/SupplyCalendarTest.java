package io.shelfwise.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupplyCalendarTest {

    private static final LocalDate CLOSES = LocalDate.of(2025, 10, 1);
    private static final SlowPeriod HOLIDAY =
            SlowPeriod.closure("holiday", Leg.SUPPLIER, CLOSES, CLOSES.plusDays(6), "the supplier");
    private static final SlowPeriod HALF =
            new SlowPeriod("half", Leg.SUPPLIER, CLOSES.plusDays(5), CLOSES.plusDays(8), 0.5, "the supplier");

    @Test
    void nothingIsDoneWhileALegIsClosed() {
        SupplyCalendar calendar = SupplyCalendar.of(List.of(HOLIDAY));

        assertThat(calendar.days(Leg.SUPPLIER, CLOSES.minusDays(5), 5)).isEqualTo(5);
        assertThat(calendar.days(Leg.SUPPLIER, CLOSES.minusDays(4), 5)).isEqualTo(12);
        assertThat(calendar.days(Leg.SUPPLIER, CLOSES, 1)).isEqualTo(8);
        assertThat(calendar.days(Leg.SUPPLIER, CLOSES, 0)).isZero();
        assertThat(calendar.days(Leg.PREP, CLOSES, 5)).isEqualTo(5);
    }

    @Test
    void aSlowDayIsAPartOfADayAndTheSlowestCounts() {
        SupplyCalendar calendar = SupplyCalendar.of(List.of(HOLIDAY, HALF));

        assertThat(calendar.days(Leg.SUPPLIER, CLOSES.plusDays(6), 1)).isEqualTo(3);
        assertThat(calendar.workingDays(Leg.SUPPLIER, CLOSES, CLOSES.plusDays(10)))
                .isEqualTo(2);
    }

    @Test
    void aDistributionIsStretchedDayByDay() {
        SupplyCalendar calendar = SupplyCalendar.of(List.of(HOLIDAY));

        assertThat(calendar.days(Leg.SUPPLIER, CLOSES.minusDays(2), LeadTimeDistribution.ofWeights(1, 1, 1, 2)))
                .isEqualTo(LeadTimeDistribution.ofWeights(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2));
    }

    @Test
    void theBundledDatesNameTheirSourceAndTheirEnd() {
        SupplyCalendar calendar = SupplyCalendar.bundled();

        assertThat(calendar.periods())
                .allSatisfy(period -> assertThat(period.source()).isNotBlank());
        assertThat(calendar.coveredUntil()).contains(LocalDate.of(2028, 12, 15));
        assertThat(calendar.between(Leg.SUPPLIER, CLOSES, CLOSES))
                .extracting(SlowPeriod::name)
                .containsExactly("Golden Week");
        assertThat(SupplyCalendar.none().coveredUntil()).isEmpty();
    }

    @Test
    void aHostAddsItsOwn() {
        assertThat(SupplyCalendar.bundled().with(List.of(HALF)).periods())
                .hasSize(SupplyCalendar.bundled().periods().size() + 1)
                .contains(HALF);
    }

    @Test
    void badPeriodsAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlowPeriod.closure("x", Leg.PREP, CLOSES, CLOSES.minusDays(1), "s"))
                .withMessage("x ends on 2025-09-30; give a day not before 2025-10-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlowPeriod("x", Leg.PREP, CLOSES, CLOSES, 1, "s"))
                .withMessage("rate of x is 1.0; give at least 0 and below 1");
    }
}
