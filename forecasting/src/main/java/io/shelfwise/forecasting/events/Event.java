package io.shelfwise.forecasting.events;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One occurrence of something that moves demand, such as Prime Day of one year or a promotion of one's own. Occurrences
 * with the same name are taken to have like effects.
 *
 * @param name what recurs, such as {@code Prime Day}; not blank
 * @param country ISO 3166 code of two letters, or {@link #ANYWHERE}
 * @param first the first day
 * @param last the last day, not before the first
 * @param source where the dates are from, and so how far to trust them
 */
public record Event(String name, String country, LocalDate first, LocalDate last, String source)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /** In place of a country: the event counts in whichever calendar it is put into. */
    public static final String ANYWHERE = "*";

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the name is blank or the last day before the first
     */
    public Event {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank; give one, such as Prime Day");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "last is " + last + ", before first " + first + " of " + name + "; give the days in order");
        }
    }

    /** An event of the host's own, past or to come, in whichever calendar it is put into. */
    public static Event of(String name, LocalDate first, LocalDate last) {
        return new Event(name, ANYWHERE, first, last, "host");
    }

    /** An event of the host's own on one day. */
    public static Event on(String name, LocalDate day) {
        return of(name, day, day);
    }
}
