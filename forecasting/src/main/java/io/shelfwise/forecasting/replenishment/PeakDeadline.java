package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * By when stock has to leave to be sold in a peak.
 *
 * @param event the peak, such as Prime Day
 * @param sendBy the last day on which it should leave
 * @param past whether that day is over
 */
public record PeakDeadline(Event event, LocalDate sendBy, boolean past) {

    /**
     * The deadlines of events that begin in a range, earliest first. Events without an announced date are not among them;
     * {@link EventCalendar#uncovered} names those.
     *
     * @param calendar with the dates of the marketplace's country
     * @param names of the events that count, such as {@code Prime Day}
     * @param toSellable days from leaving until units can be sold
     * @param certainty with which they should be in before the first day, above 0 and below 1
     * @param asOf today
     * @param until the day after the last
     */
    public static List<PeakDeadline> of(
            EventCalendar calendar,
            Set<String> names,
            LeadTimeDays toSellable,
            double certainty,
            LocalDate asOf,
            LocalDate until) {
        if (!(certainty > 0 && certainty < 1)) {
            throw new IllegalArgumentException("certainty is " + certainty + "; give above 0 and below 1");
        }
        int days = toSellable.quantile(certainty);
        return calendar.between(asOf, until).stream()
                .filter(event -> names.contains(event.name()) && !event.first().isBefore(asOf))
                .map(event -> new PeakDeadline(
                        event,
                        event.first().minusDays(days),
                        event.first().minusDays(days).isBefore(asOf)))
                .sorted(Comparator.comparing(PeakDeadline::sendBy)
                        .thenComparing(deadline -> deadline.event().name()))
                .toList();
    }
}
