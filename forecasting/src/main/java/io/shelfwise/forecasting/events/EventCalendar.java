package io.shelfwise.forecasting.events;

import io.shelfwise.core.catalog.Marketplace;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What moves demand in one country, on which days: the occurrences that come with this library, from 2009 to 2030 as
 * far as rules reach, and those that a host adds. Events whose dates Amazon sets, such as Prime Day, end with the last
 * announced year; what lies beyond {@link #coversUntil} is not guessed.
 *
 * <p>Immutable and thread-safe; two calendars are equal if they hold the same.
 */
public final class EventCalendar implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Comparator<Event> ORDER = Comparator.comparing(Event::first)
            .thenComparing(Event::last)
            .thenComparing(Event::name)
            .thenComparing(Event::country)
            .thenComparing(Event::source);

    private final String country;
    private final TreeMap<String, LocalDate> coverage;
    private final TreeMap<String, List<Event>> byName;

    private EventCalendar(String country, Map<String, LocalDate> coverage, Collection<Event> events) {
        this.country = country;
        this.coverage = new TreeMap<>(coverage);
        this.byName = new TreeMap<>();
        events.stream()
                .distinct()
                .sorted(ORDER)
                .forEach(event -> byName.computeIfAbsent(event.name(), name -> new ArrayList<>())
                        .add(event));
        events.forEach(event -> this.coverage.merge(event.name(), event.last(), (a, b) -> a.isAfter(b) ? a : b));
    }

    /** No event at all, for a host to fill with its own. */
    public static EventCalendar empty() {
        return new EventCalendar(Event.ANYWHERE, Map.of(), List.of());
    }

    /** The events of a marketplace's country. */
    public static EventCalendar of(Marketplace marketplace) {
        return of(marketplace.country());
    }

    /**
     * The events of a country; none for a country that the data does not know.
     *
     * @param country ISO 3166 code of two letters in capitals, such as {@code GB}; {@code CN} holds what stops
     *     suppliers there
     */
    public static EventCalendar of(String country) {
        return new EventCalendar(
                country, EventData.coverage(country), EventData.in(country).toList());
    }

    /**
     * This calendar with more events, past or to come. One with the name of a bundled event adds an occurrence to it,
     * such as next year's Prime Day once it is announced.
     *
     * @throws IllegalArgumentException if an event is of another country
     */
    public EventCalendar with(Event... more) {
        List<Event> all = new ArrayList<>(events());
        for (Event event : more) {
            if (!event.country().equals(Event.ANYWHERE)
                    && !country.equals(Event.ANYWHERE)
                    && !event.country().equals(country)) {
                throw new IllegalArgumentException(
                        "country is " + event.country() + " for " + event.name() + ", the calendar's is " + country
                                + "; give an event of " + country + " or of " + Event.ANYWHERE);
            }
            all.add(event);
        }
        return new EventCalendar(country, coverage, all);
    }

    /** This calendar without the events of a name. */
    public EventCalendar without(String name) {
        Map<String, LocalDate> rest = new TreeMap<>(coverage);
        rest.remove(name);
        return new EventCalendar(
                country,
                rest,
                events().stream().filter(event -> !event.name().equals(name)).toList());
    }

    /** The country's code, or {@link Event#ANYWHERE}. */
    public String country() {
        return country;
    }

    /** The names of all events, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** All occurrences, earliest first. */
    public List<Event> events() {
        return byName.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    }

    /** The occurrences of one name, earliest first; none where the name is unknown. */
    public List<Event> events(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /**
     * The occurrences that touch a range of days, earliest first.
     *
     * @param from the first day
     * @param to the day after the last
     */
    public List<Event> between(LocalDate from, LocalDate to) {
        return events().stream()
                .filter(event -> event.first().isBefore(to) && !event.last().isBefore(from))
                .toList();
    }

    /**
     * For how many days before an event of this name people buy because of it: four weeks for Christmas, two for days of
     * presents, one for all else.
     */
    public int leadDays(String name) {
        return EventData.leadDays(name);
    }

    /** The last day on which this calendar would know of an event of this name; empty where it never does. */
    public Optional<LocalDate> coversUntil(String name) {
        return Optional.ofNullable(coverage.get(name));
    }

    /**
     * The names of events that this calendar may miss because its knowledge of them ends before the last day of a
     * range. The host's own events are among them once they are over: whether they come again only the host knows.
     *
     * @param to the day after the last
     */
    public List<String> uncovered(LocalDate to) {
        return coverage.entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(to.minusDays(1)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How far each day of a range is from the nearest occurrence of each event.
     *
     * @param start the first day
     * @param days how many, at least 0
     */
    public EventOffsets offsets(LocalDate start, int days) {
        return EventOffsets.of(byName, start, days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventCalendar that
                && country.equals(that.country)
                && coverage.equals(that.coverage)
                && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return 31 * country.hashCode() + byName.hashCode();
    }

    @Override
    public String toString() {
        return "EventCalendar[" + country + ", " + byName.size() + " events]";
    }
}
