package io.shelfwise.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CalendarEffectsTest {

    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static final EventCalendar SALES = EventCalendar.empty()
            .with(
                    Event.on("Sale", START.plusDays(50)),
                    Event.on("Sale", START.plusDays(150)),
                    Event.on("Sale", START.plusDays(250)),
                    Event.on("Sale", START.plusDays(305)));

    private static double[] tenADay(int days) {
        double[] units = new double[days];
        Arrays.fill(units, 10);
        return units;
    }

    @Test
    void aSaleComesBackWithItsEffect() {
        double[] units = tenADay(300);
        units[50] = 40;
        units[150] = 42;
        units[250] = 38;
        CalendarEffects effects = CalendarEffects.of(units, Frequency.DAILY, START, 10, SALES);
        assertThat(effects.ahead(5)).isCloseTo(4, within(0.3));
        assertThat(effects.ahead(9)).isCloseTo(1, within(0.1));
        assertThat(effects.past()).hasSize(300);
        assertThat(effects.notes()).containsExactly("Sale sells 4.0 times the usual");
    }

    @Test
    void weekdaysDiffer() {
        double[] units = tenADay(140);
        for (int day = 5; day < 140; day += 7) {
            units[day] = 30;
        }
        CalendarEffects effects = CalendarEffects.of(units, Frequency.DAILY, START, 7, EventCalendar.empty());
        assertThat(effects.ahead(5) / effects.ahead(4)).isCloseTo(3, within(0.05));
    }

    @Test
    void twoYearsShowTheSeasonAndTheTrendIsNotTakenForIt() {
        double[] units = new double[730];
        for (int day = 0; day < units.length; day++) {
            units[day] = 20 * Math.exp(0.5 * Math.sin(2 * Math.PI * day / 365.25) + 0.4 * day / 365.25);
        }
        CalendarEffects effects = CalendarEffects.of(units, Frequency.DAILY, START, 365, EventCalendar.empty());
        assertThat(effects.ahead(91) / effects.ahead(274)).isCloseTo(Math.exp(1), within(0.15));
        assertThat(effects.notes()).containsExactly("follows the time of the year");
    }

    @Test
    void aWeekWithAnEventInItFeelsIt() {
        EventCalendar promotions = EventCalendar.empty()
                .with(
                        Event.of(
                                "Promotion",
                                START.plusWeeks(10),
                                START.plusWeeks(10).plusDays(6)),
                        Event.of(
                                "Promotion",
                                START.plusWeeks(40),
                                START.plusWeeks(40).plusDays(6)),
                        Event.of(
                                "Promotion",
                                START.plusWeeks(62),
                                START.plusWeeks(62).plusDays(6)));
        double[] units = tenADay(60);
        units[10] = 30;
        units[40] = 30;
        CalendarEffects effects = CalendarEffects.of(units, Frequency.WEEKLY, START, 4, promotions);
        assertThat(effects.ahead(2)).isCloseTo(3, within(0.3));
        assertThat(effects.ahead(0)).isCloseTo(1, within(0.15));
    }

    @Test
    void anEventThatThePastHasNotSeenHasNoEffect() {
        EventCalendar coming = EventCalendar.empty().with(Event.on("Fair", START.plusDays(65)));
        CalendarEffects effects = CalendarEffects.of(tenADay(60), Frequency.DAILY, START, 10, coming);
        assertThat(effects.ahead(5)).isCloseTo(1, within(1e-6));
    }

    @Test
    void aSeriesWithoutSalesHasNoEffects() {
        CalendarEffects effects = CalendarEffects.of(new double[5], Frequency.DAILY, START, 3, SALES);
        assertThat(effects.ahead(2)).isEqualTo(1);
        assertThat(effects.notes()).isEmpty();
    }
}
