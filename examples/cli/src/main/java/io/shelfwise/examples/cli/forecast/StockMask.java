package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.ShelfwiseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When the products of a file were in stock. */
final class StockMask {

    private final Path file;
    private final Map<String, WideForm.Row> rows;
    private final Problems ownProblems;

    private StockMask(Path file, Map<String, WideForm.Row> rows, Problems ownProblems) {
        this.file = file;
        this.rows = rows;
        this.ownProblems = ownProblems;
    }

    static StockMask read(Path file) {
        try (TextLines lines = TextLines.open("--mask", file)) {
            String first = lines.next();
            if (first == null) {
                throw new ShelfwiseException("--mask " + file + " is empty; give a line for each series");
            }
            Problems problems = new Problems();
            char separator = CsvFields.separator(first);
            return new StockMask(
                    file, new WideForm(lines, separator, StockMask::share).read(first, problems), problems);
        }
    }

    private static double share(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("empty; give 1 for in stock, 0 for out");
        }
        return Values.inStock(text);
    }

    /** The series with their stock; one whose mask has another length is set aside, one without stays as it is. */
    SeriesTable applyTo(SeriesTable table, Problems problems) {
        problems.addAll(ownProblems);
        List<NamedSeries> masked = new ArrayList<>();
        for (NamedSeries series : table.series()) {
            WideForm.Row row = rows.get(series.id());
            if (row == null) {
                masked.add(series);
            } else if (row.values().length == series.demand().length()) {
                masked.add(new NamedSeries(series.id(), series.demand().withInStockShares(row.values())));
            } else {
                problems.add(
                        file,
                        row.line(),
                        Excerpt.of(series.id()) + " has " + row.values().length + " values here and "
                                + series.demand().length() + " in --in; give as many");
            }
        }
        if (masked.isEmpty() || table.series().stream().noneMatch(series -> rows.containsKey(series.id()))) {
            throw new ShelfwiseException("--mask " + file + " fits no series of --in" + problems.firstInBrackets()
                    + "; give lines of the same ids and lengths");
        }
        return new SeriesTable(masked, table.knowsDates());
    }
}
