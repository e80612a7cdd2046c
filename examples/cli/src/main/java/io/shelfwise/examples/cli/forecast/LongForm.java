package io.shelfwise.examples.cli.forecast;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines of {@code unique_id,ds,y[,in_stock]} in any order, with a header that may hold other columns as well. */
final class LongForm {

    private static final List<String> NEEDED = List.of("unique_id", "ds", "y");

    private final TextLines lines;
    private final char separator;
    private final List<String> header;

    LongForm(TextLines lines, char separator, String header) {
        this.lines = lines;
        this.separator = separator;
        this.header = names(header, separator);
        for (String name : NEEDED) {
            if (!this.header.contains(name)) {
                throw new IllegalArgumentException(lines.file() + ", line 1: no column " + name + " in "
                        + Excerpt.of(header) + "; give unique_id,ds,y or lines of id,v1,v2,… without a header");
            }
        }
    }

    /** Whether a first line is a header: no field after the first is a number. */
    static boolean isHeader(String line, char separator) {
        List<String> names = names(line, separator);
        return names.stream().anyMatch(NEEDED::contains)
                || (names.size() > 1 && names.stream().skip(1).noneMatch(Values::isNumber));
    }

    private static List<String> names(String line, char separator) {
        return CsvFields.split(line, separator).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Reads all lines that follow; a line that cannot be read is set aside. */
    Map<String, DatedRows> read(Problems problems) {
        Map<String, DatedRows> series = new LinkedHashMap<>();
        int id = header.indexOf("unique_id");
        for (String line = lines.next(); line != null; line = lines.next()) {
            try {
                List<String> fields = CsvFields.split(line, separator);
                String name = field(fields, id).strip();
                LocalDate day = Values.day(field(fields, header.indexOf("ds")));
                if (name.isEmpty()) {
                    throw new IllegalArgumentException("unique_id is empty; give one");
                }
                add(series.computeIfAbsent(name, key -> new DatedRows(key, lines)), fields, day, problems);
            } catch (IllegalArgumentException e) {
                problems.add(lines.file(), lines.number(), String.valueOf(e.getMessage()));
            }
        }
        return series;
    }

    /** A day whose value cannot be read is an unknown day, not one without sales. */
    private void add(DatedRows rows, List<String> fields, LocalDate day, Problems problems) {
        try {
            int stock = header.indexOf("in_stock");
            double units = Values.units(field(fields, header.indexOf("y")));
            rows.add(day, units, stock < 0 ? 1 : Values.inStock(field(fields, stock)), lines.number());
        } catch (IllegalArgumentException e) {
            rows.add(day, 0, 0, lines.number());
            problems.add(lines.file(), lines.number(), e.getMessage() + "; its period counts as unknown");
        }
    }

    private String field(List<String> fields, int column) {
        if (column >= fields.size()) {
            throw new IllegalArgumentException("only " + fields.size() + " of " + header.size()
                    + " fields; give all, with a comma for each that is empty");
        }
        return fields.get(column);
    }
}
