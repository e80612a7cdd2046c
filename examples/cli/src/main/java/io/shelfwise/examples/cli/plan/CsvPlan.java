package io.shelfwise.examples.cli.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.shelfwise.examples.cli.report.ReportColumn;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes {@code plan.csv}: one row a SKU, most urgent first. */
final class CsvPlan {

    private CsvPlan() {}

    static void write(RestockPlan plan, List<ReportColumn> columns, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns.stream().map(ReportColumn::name).toList());
            for (RestockLine line : plan.lines()) {
                csv.writeRecord(columns.stream()
                        .map(column -> text(column.value().apply(line)))
                        .toList());
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
