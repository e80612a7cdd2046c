package io.shelfwise.examples.cli.reports;

import io.shelfwise.spapi.reports.HeaderDrift;
import io.shelfwise.spapi.reports.ReportRow;
import io.shelfwise.spapi.reports.ReportRows;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Prints rows as JSON lines, or a summary of them; what is odd goes to standard error. */
final class PrintedRows {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean count;

    PrintedRows(CommandLine command, boolean count) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.count = count;
    }

    /** Whether anything was odd about the file. */
    boolean print(String file, ReportRows<ReportRow> rows) {
        HeaderDrift header = rows.drift();
        if (header.isAny()) {
            err.println(ReportLines.drift(file, header));
        }
        rows.onSetAside(problem -> err.println(ReportLines.setAside(file, problem)));
        rows.forEach(count ? row -> {} : row -> out.println(row.json()));
        HeaderDrift drift = rows.drift();
        if (!drift.equals(header)) {
            err.println(ReportLines.drift(file, drift)); // of JSON it is known at the end
        }
        if (count) {
            out.println(ReportLines.summary(rows.summary(), drift));
        }
        return rows.summary().setAside() > 0 || drift.isSurprising();
    }
}
