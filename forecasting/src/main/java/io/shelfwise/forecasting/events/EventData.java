package io.shelfwise.forecasting.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the dated days and the rules that come with this module. */
final class EventData {

    private static final String DATES = "event-dates.tsv";
    private static final String RULES = "event-rules.tsv";
    private static final List<Dated> DATED = rows(DATES).map(Dated::of).toList();
    private static final List<Ruled> RULED = rows(RULES).map(Ruled::of).toList();

    private static final Map<String, Integer> LEADS =
            rows("event-leads.tsv").collect(Collectors.toMap(row -> row[0], row -> Integer.parseInt(row[1])));

    private static final int USUAL_LEAD = 7;

    private EventData() {}

    static int leadDays(String name) {
        return LEADS.getOrDefault(name, USUAL_LEAD);
    }

    /** The occurrences in a country. */
    static Stream<Event> in(String country) {
        return Stream.concat(
                DATED.stream().filter(row -> row.countries.contains(country)).map(row -> row.in(country)),
                RULED.stream().filter(row -> row.countries.contains(country)).flatMap(row -> row.in(country)));
    }

    /** By name of the event, the last day on which the data would know of it in a country. */
    static Map<String, LocalDate> coverage(String country) {
        Map<String, LocalDate> until = new TreeMap<>();
        Stream.concat(
                        DATED.stream()
                                .filter(row -> row.countries.contains(country))
                                .map(row -> Map.entry(row.name, row.first.getYear())),
                        RULED.stream()
                                .filter(row -> row.countries.contains(country))
                                .map(row -> Map.entry(row.name, row.lastYear)))
                .forEach(row -> until.merge(
                        row.getKey(), LocalDate.of(row.getValue(), 12, 31), (a, b) -> a.isAfter(b) ? a : b));
        return until;
    }

    private static Stream<String[]> rows(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1));
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(EventData.class.getResourceAsStream(resource), "the jar lacks " + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's " + resource + " cannot be read; build it again", e);
        }
    }

    /** A row of dates. */
    private record Dated(String name, Set<String> countries, LocalDate first, LocalDate last, String source) {

        static Dated of(String[] cells) {
            return new Dated(
                    cells[0],
                    Set.of(cells[1].split(" ", -1)),
                    LocalDate.parse(cells[2]),
                    LocalDate.parse(cells[3]),
                    cells[4]);
        }

        Event in(String country) {
            return new Event(name, country, first, last, source);
        }
    }

    /** A row of a rule. */
    private record Ruled(
            String name, Set<String> countries, DayRule rule, int days, int firstYear, int lastYear, String source) {

        static Ruled of(String[] cells) {
            return new Ruled(
                    cells[0],
                    Set.of(cells[1].split(" ", -1)),
                    DayRule.parse(cells[2]),
                    Integer.parseInt(cells[3]),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]),
                    cells[6]);
        }

        Stream<Event> in(String country) {
            return IntStream.rangeClosed(firstYear, lastYear)
                    .boxed()
                    .flatMap(year -> rule.in(year).stream())
                    .map(first -> new Event(name, country, first, first.plusDays(days - 1L), source));
        }
    }
}
