package io.shelfwise.forecasting.events;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * For each day of a range and each event the distance to its nearest occurrence, laid out for quick reading. Immutable
 * and thread-safe.
 *
 * <p>With Christmas on 25 December, 23 December is -2, 25 December 0 and 26 December 1.
 */
public final class EventOffsets {

    /** In place of a distance: the event never occurs. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final List<String> names;
    private final int[][] offsets;

    private EventOffsets(List<String> names, int[][] offsets) {
        this.names = names;
        this.offsets = offsets;
    }

    static EventOffsets of(SortedMap<String, List<Event>> byName, LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days is " + days + "; give at least 0");
        }
        List<String> names = List.copyOf(byName.keySet());
        int[][] offsets = new int[names.size()][days];
        for (int event = 0; event < offsets.length; event++) {
            fill(offsets[event], byName.getOrDefault(names.get(event), List.of()), start.toEpochDay());
        }
        return new EventOffsets(names, offsets);
    }

    /** Days rise and so do occurrences, so that each occurrence is met once; long ones may overlap the next. */
    private static void fill(int[] offsets, List<Event> occurrences, long start) {
        int next = 0;
        long lastEnd = Long.MIN_VALUE;
        long nextFirst = first(occurrences, 0);
        for (int i = 0; i < offsets.length; i++) {
            long day = start + i;
            while (nextFirst <= day) {
                lastEnd = Math.max(lastEnd, occurrences.get(next++).last().toEpochDay());
                nextFirst = first(occurrences, next);
            }
            long since = lastEnd == Long.MIN_VALUE ? NEVER : Math.max(0, day - lastEnd);
            long until = nextFirst == Long.MAX_VALUE ? NEVER : nextFirst - day;
            offsets[i] = (int) (until <= since && until != NEVER ? -until : since);
        }
    }

    /** The first day of an occurrence; beyond all days where there is none. */
    private static long first(List<Event> occurrences, int which) {
        return which < occurrences.size() ? occurrences.get(which).first().toEpochDay() : Long.MAX_VALUE;
    }

    /** The names of the events, in alphabetical order. */
    public List<String> names() {
        return names;
    }

    /** The number of events. */
    public int events() {
        return names.size();
    }

    /**
     * The days from the nearest occurrence of an event to a day: 0 while it lasts, 1 on the day after its last day, -1
     * on the day before its first; of two equally near the one to come. {@link #NEVER} if it never occurs.
     *
     * @param event index into the names
     * @param day index from the start of the range
     */
    public int of(int event, int day) {
        return offsets[event][day];
    }
}
