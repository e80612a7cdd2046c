package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.events.EventCalendar;
import java.util.Set;

/**
 * The peaks for which stock has to be in before they begin.
 *
 * @param calendar with the dates of the marketplace's country
 * @param names of the events that count, such as {@code Prime Day}
 * @param certainty with which stock should be in, above 0 and below 1
 */
public record Peaks(EventCalendar calendar, Set<String> names, double certainty) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the certainty is out of range
     */
    public Peaks {
        names = Set.copyOf(names);
        if (!(certainty > 0 && certainty < 1)) {
            throw new IllegalArgumentException("certainty is " + certainty + "; give above 0 and below 1");
        }
    }
}
