package io.shelfwise.examples.cli.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a tab separated report the way Amazon does: a header, no quoting, blank where nothing is said. */
final class FlatFile implements AutoCloseable {

    private final BufferedWriter out;
    private final Map<String, Integer> positions = new HashMap<>();
    private final String[] row;

    private FlatFile(BufferedWriter out, List<String> columns) {
        this.out = out;
        this.row = new String[columns.size()];
        for (String column : columns) {
            positions.put(column, positions.size());
        }
    }

    static FlatFile create(Path file, List<String> columns) throws IOException {
        FlatFile report = new FlatFile(Files.newBufferedWriter(file), columns);
        report.out.write(String.join("\t", columns) + "\n");
        report.clear();
        return report;
    }

    FlatFile set(String column, String value) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("column is '" + column + "'; give one of " + positions.keySet());
        }
        row[position] = value;
        return this;
    }

    void endRow() throws IOException {
        out.write(String.join("\t", row));
        out.write('\n');
        clear();
    }

    private void clear() {
        Arrays.fill(row, "");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
