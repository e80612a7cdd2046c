package io.shelfwise.forecasting.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventOffsetsTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 20);

    private static int[] row(EventOffsets offsets, int event, int days) {
        return IntStream.range(0, days).map(day -> offsets.of(event, day)).toArray();
    }

    @Test
    void countsTowardsAnOccurrenceAndAwayFromIt() {
        EventCalendar calendar = EventCalendar.empty()
                .with(
                        Event.of("Sale", LocalDate.of(2023, 12, 22), LocalDate.of(2023, 12, 23)),
                        Event.on("Sale", LocalDate.of(2023, 12, 28)));
        EventOffsets offsets = calendar.offsets(START, 10);
        assertThat(offsets.names()).containsExactly("Sale");
        // From the 20th; on the 25th the past one is two days off, on the 26th the next one is, as near as the past.
        assertThat(row(offsets, 0, 10)).containsExactly(-2, -1, 0, 0, 1, 2, -2, -1, 0, 1);
    }

    @Test
    void aLongOccurrenceOutlastsAShortOneWithin() {
        EventCalendar calendar = EventCalendar.empty()
                .with(Event.of("Sale", START, START.plusDays(5)), Event.on("Sale", START.plusDays(1)));
        assertThat(row(calendar.offsets(START, 8), 0, 8)).containsExactly(0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void looksBeyondTheRangeOnBothSides() {
        EventCalendar calendar = EventCalendar.empty()
                .with(Event.on("Before", START.minusDays(3)), Event.on("Later", START.plusDays(30)));
        EventOffsets offsets = calendar.offsets(START, 2);
        assertThat(row(offsets, 0, 2)).containsExactly(3, 4);
        assertThat(row(offsets, 1, 2)).containsExactly(-30, -29);
    }

    @Test
    void agreesWithASearchThroughAllOccurrences() {
        EventCalendar calendar = EventCalendar.of("GB");
        EventOffsets offsets = calendar.offsets(LocalDate.of(2018, 1, 1), 1500);
        for (int event = 0; event < offsets.events(); event++) {
            for (int day = 0; day < 1500; day += 7) {
                long date = LocalDate.of(2018, 1, 1).plusDays(day).toEpochDay();
                long nearest = calendar.events(offsets.names().get(event)).stream()
                        .mapToLong(each -> Math.max(
                                each.first().toEpochDay() - date,
                                Math.max(0, date - each.last().toEpochDay())))
                        .min()
                        .orElseThrow();
                assertThat(Math.abs(offsets.of(event, day)))
                        .as(offsets.names().get(event))
                        .isEqualTo((int) nearest);
            }
        }
    }

    @Test
    void refusesANegativeRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCalendar.empty().offsets(START, -1))
                .withMessageContaining("-1");
    }
}
