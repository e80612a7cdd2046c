package io.shelfwise.spapi.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The bundled descriptions of flat files, from {@code columns.txt}, which explains its own form. */
final class ReportTables {

    private static final String FILE = "columns.txt";
    private static final Map<String, ReportTable> BUNDLED = read();

    private ReportTables() {}

    /** By Amazon's name of the type, in the order of the file. */
    static Map<String, ReportTable> bundled() {
        return BUNDLED;
    }

    private static Map<String, ReportTable> read() {
        try (InputStream in = ReportTables.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        FILE + " is not beside " + ReportTables.class + "; build the jar again");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, ReportTable> parse(List<String> lines) {
        Map<String, ReportTable> tables = new LinkedHashMap<>();
        String head = "";
        List<ColumnSpec> columns = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                add(tables, head, columns);
                head = line;
                columns.clear();
            } else if (line.startsWith("like ")) {
                String other = line.substring("like ".length()).strip();
                columns.addAll(Objects.requireNonNull(tables.get(other), other).columns());
            } else {
                columns.add(column(line));
            }
        }
        add(tables, head, columns);
        return Collections.unmodifiableMap(tables);
    }

    private static void add(Map<String, ReportTable> tables, String head, List<ColumnSpec> columns) {
        if (head.isEmpty()) {
            return;
        }
        String[] parts = head.substring(2).split(" : ", 2);
        List<String> words = List.of(parts[0].strip().split(" "));
        String type = words.get(0);
        tables.put(
                type,
                new ReportTable(
                        type,
                        parts[1].strip(),
                        words.contains("short"),
                        words.contains("places"),
                        words.contains("skewed"),
                        words.contains("buyer"),
                        columns));
    }

    private static ColumnSpec column(String line) {
        String[] parts = line.split(" \\| ");
        int space = parts[0].indexOf(' ');
        String kind = parts[0].substring(space + 1).strip();
        boolean needed = kind.endsWith("!");
        return new ColumnSpec(
                parts[0].substring(0, space),
                ColumnKind.valueOf((needed ? kind.substring(0, kind.length() - 1) : kind).toUpperCase(Locale.ROOT)),
                needed,
                List.of(parts).subList(1, parts.length));
    }
}
