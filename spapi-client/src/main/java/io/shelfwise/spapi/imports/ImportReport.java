package io.shelfwise.spapi.imports;

import io.shelfwise.spapi.reports.ReportSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an import read and saved, and what a careful seller should know about the files. Immutable. */
public final class ImportReport {

    private final LocalDate asOf;
    private final List<ReportSummary> files;
    private final long orderLines;
    private final long repeatedLines;
    private final long cancelledLines;
    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> lastDay;
    private final List<UnlistedSku> soldButNotInInventory;
    private final List<String> notes;

    ImportReport(
            LocalDate asOf,
            List<ReportSummary> files,
            OrderImport orders,
            DailyRollUp rollUp,
            List<UnlistedSku> soldButNotInInventory,
            List<String> notes) {
        this.asOf = asOf;
        this.files = List.copyOf(files);
        this.orderLines = orders.lines();
        this.repeatedLines = orders.repeated();
        this.cancelledLines = rollUp.cancelled();
        this.firstDay = rollUp.firstDay();
        this.lastDay = rollUp.lastDay();
        this.soldButNotInInventory = List.copyOf(soldButNotInInventory);
        this.notes = List.copyOf(notes);
    }

    /** The day that the files describe, before its sales: as given, or the day after the last order. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What came of each file: orders in the order given, then inventory, then products. */
    public List<ReportSummary> files() {
        return files;
    }

    /** Different order lines that were read. */
    public long orderLines() {
        return orderLines;
    }

    /** Lines that were read more than once, since files overlap; each counts once. */
    public long repeatedLines() {
        return repeatedLines;
    }

    /** Stored lines of the SKUs and days of these files that are cancelled, and so no demand. */
    public long cancelledLines() {
        return cancelledLines;
    }

    /** The day of the first order line, cancelled or not. */
    public Optional<LocalDate> firstDay() {
        return firstDay;
    }

    /** The day of the last order line, cancelled or not. */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** Rows of all files that were set aside. */
    public long setAside() {
        return files.stream().mapToLong(ReportSummary::setAside).sum();
    }

    /** SKUs that were sold and that the inventory file does not name, most units first; none without such a file. */
    public List<UnlistedSku> soldButNotInInventory() {
        return soldButNotInInventory;
    }

    /** What else should be known, one sentence each; what concerns one file is with {@link #files()}. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public String toString() {
        return "ImportReport[as of " + asOf + ", " + orderLines + " order lines, " + files.size() + " files]";
    }
}
