package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All series of a file, in its order.
 *
 * @param series that could be read
 * @param knowsDates whether the dates are the real ones; otherwise an end is assumed and no event can be told
 */
record SeriesTable(List<NamedSeries> series, boolean knowsDates) {

    /** The last period of a file without dates: a Sunday that ends a year. */
    private static final LocalDate ASSUMED_END = LocalDate.of(2000, 12, 31);

    static SeriesTable read(
            Path file,
            @Nullable Frequency asked,
            @Nullable Integer season,
            @Nullable LocalDate end,
            Problems problems) {
        try (TextLines lines = TextLines.open("--in", file)) {
            String first = lines.next();
            if (first == null) {
                throw new ShelfwiseException("--in " + file + " is empty; give at least one series");
            }
            char separator = CsvFields.separator(first);
            boolean dated = LongForm.isHeader(first, separator);
            Map<String, ? extends RawSeries> raw;
            Optional<Frequency> seen = Optional.empty();
            if (dated) {
                Map<String, DatedRows> rows = new LongForm(lines, separator, first).read(problems);
                seen = Frequencies.ofDates(rows.values());
                raw = rows;
            } else {
                raw = new WideForm(lines, separator, Values::units).read(first, problems);
            }
            Frequency frequency = frequency(asked, seen, season);
            LocalDate last = dated || end != null ? end : ASSUMED_END;
            return new SeriesTable(dated(raw, frequency, last, problems), dated || end != null)
                    .orRefuse(file, problems);
        }
    }

    private static Frequency frequency(@Nullable Frequency asked, Optional<Frequency> seen, @Nullable Integer season) {
        Frequency known = asked == null ? seen.orElse(null) : asked;
        if (season == null && known != null) {
            return known;
        }
        if (season == null) {
            throw new IllegalArgumentException(
                    "--season is missing, and no dates tell it; give 7 for days, 52 for weeks, 12 for months");
        }
        return known == null ? Frequencies.ofSeason(season) : known.withSeason(season);
    }

    /** Takes what was read out of the map as it goes, so that a large file is not held twice. */
    private static List<NamedSeries> dated(
            Map<String, ? extends RawSeries> raw, Frequency frequency, @Nullable LocalDate end, Problems problems) {
        boolean months = frequency.step().toTotalMonths() > 0;
        LocalDate last = end != null && months ? end.withDayOfMonth(1) : end;
        List<NamedSeries> series = new ArrayList<>(raw.size());
        Iterator<? extends RawSeries> each = raw.values().iterator();
        while (each.hasNext()) {
            RawSeries next = each.next();
            each.remove();
            next.dated(frequency, last, problems).ifPresent(demand -> series.add(new NamedSeries(next.id(), demand)));
        }
        return series;
    }

    /** All series until the last day of any: one that ends before sold nothing since. */
    SeriesTable endingTogether() {
        LocalDate end = series.stream()
                .map(each -> each.demand().end())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new SeriesTable(
                series.stream()
                        .map(each -> new NamedSeries(each.id(), until(end, each.demand())))
                        .toList(),
                knowsDates);
    }

    private static DemandSeries until(LocalDate end, DemandSeries demand) {
        int length = demand.length();
        while (demand.frequency().plus(demand.start(), length).isBefore(end)) {
            length++;
        }
        if (length == demand.length()) {
            return demand;
        }
        DemandSeries longer =
                DemandSeries.of(demand.frequency(), demand.start(), Arrays.copyOf(demand.units(), length));
        if (!demand.knowsStock()) {
            return longer;
        }
        double[] shares = new double[length];
        Arrays.setAll(shares, day -> day < demand.length() ? demand.inStockShare(day) : 1);
        return longer.withInStockShares(shares);
    }

    private SeriesTable orRefuse(Path file, Problems problems) {
        if (series.isEmpty()) {
            throw new ShelfwiseException("--in " + file + " has no series that can be read" + problems.firstInBrackets()
                    + "; give unique_id,ds,y with that header, or id,v1,v2,…");
        }
        return this;
    }
}
