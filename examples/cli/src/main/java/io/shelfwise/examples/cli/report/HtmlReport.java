package io.shelfwise.examples.cli.report;

import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a plan as one self-contained HTML file: totals, what was wrong with the input, a sortable table of all lines,
 * and a chart for each of the most urgent SKUs. It asks nothing of any network, and forbids the browser to.
 *
 * <p>The same plan gives the same bytes.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the report.
     *
     * @param file where to; replaced if it is there
     * @param plan what to show, most urgent first
     * @param columns of the table, so that it holds the numbers of {@code plan.csv}
     * @param heading whose plan it is, in a few words
     * @param inputNotes what was wrong with the input, a sentence each
     * @throws IOException if the file cannot be written
     */
    public static void write(
            Path file, RestockPlan plan, List<ReportColumn> columns, String heading, List<String> inputNotes)
            throws IOException {
        String data = ReportData.json(plan, columns, heading, inputNotes);
        Files.writeString(file, ReportPage.of(data));
    }
}
