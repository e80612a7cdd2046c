package io.shelfwise.testkit.internal.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report of tab-separated values in Amazon's columns, without quotes. */
final class Table {

    private final List<String> columns;

    private Table(List<String> columns) {
        this.columns = columns;
    }

    static Table of(String columns) {
        return new Table(List.of(columns.split(",", -1)));
    }

    /** A row of columns and values in turn; other columns are empty. */
    static Map<String, String> row(@Nullable Object... columnsAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(String.valueOf(columnsAndValues[i]), String.valueOf(columnsAndValues[i + 1]));
        }
        return row;
    }

    Content with(Stream<Map<String, String>> rows) {
        List<String> lines = rows.map(this::line).toList();
        String head = String.join("\t", columns) + "\n";
        return new Content(Content.TSV, head + String.join("", lines), lines.size());
    }

    private String line(Map<String, String> row) {
        if (!columns.containsAll(row.keySet())) {
            throw new IllegalStateException("row has " + row.keySet() + "; give only columns of " + columns);
        }
        return columns.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining("\t")) + "\n";
    }
}
