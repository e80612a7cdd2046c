package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code id,v1,v2,…}, oldest first, without a header. Series of unequal length end together; empty fields
 * before the first value are time before the series began.
 */
final class WideForm {

    private final TextLines lines;
    private final char separator;
    private final ToDoubleFunction<String> value;

    /** @param value reads one field */
    WideForm(TextLines lines, char separator, ToDoubleFunction<String> value) {
        this.lines = lines;
        this.separator = separator;
        this.value = value;
    }

    /** Reads this line and all that follow; a line that cannot be read is set aside. */
    Map<String, Row> read(String first, Problems problems) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line = first; line != null; line = lines.next()) {
            try {
                Row row = row(CsvFields.split(line, separator));
                Row earlier = rows.putIfAbsent(row.id, row);
                if (earlier != null) {
                    problems.add(
                            lines.file(),
                            lines.number(),
                            Excerpt.of(row.id) + " was there on line " + earlier.line + "; that one counts, keep one");
                }
            } catch (IllegalArgumentException e) {
                problems.add(lines.file(), lines.number(), String.valueOf(e.getMessage()));
            }
        }
        return rows;
    }

    private Row row(List<String> fields) {
        String id = fields.get(0).strip();
        int from = 1;
        while (from < fields.size() && fields.get(from).isBlank()) {
            from++;
        }
        double[] values = new double[fields.size() - from];
        if (id.isEmpty() || values.length == 0) {
            throw new IllegalArgumentException(
                    id.isEmpty() ? "the id is empty; give one" : Excerpt.of(id) + " has no value; give at least one");
        }
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = value.applyAsDouble(fields.get(from + i));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        Excerpt.of(id) + ", column " + (from + i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new Row(id, lines.number(), values);
    }

    /**
     * One line.
     *
     * @param id of the series
     * @param line its number
     * @param values oldest first
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(String id, int line, double[] values) implements RawSeries {

        @Override
        public Optional<DemandSeries> dated(Frequency frequency, @Nullable LocalDate end, Problems problems) {
            LocalDate last = Objects.requireNonNull(end, "a wide file has an end date, given or assumed");
            return Optional.of(DemandSeries.of(frequency, frequency.plus(last, 1 - values.length), values));
        }
    }
}
