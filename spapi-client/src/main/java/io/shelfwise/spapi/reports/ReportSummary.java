package io.shelfwise.spapi.reports;

import java.util.List;

/** What came of reading one file. Immutable. */
public final class ReportSummary {

    private final String file;
    private final String type;
    private final long rows;
    private final long setAside;
    private final List<RowProblem> problems;
    private final String charset;
    private final List<String> notes;

    ReportSummary(
            String file,
            String type,
            long rows,
            long setAside,
            List<RowProblem> problems,
            String charset,
            List<String> notes) {
        this.file = file;
        this.type = type;
        this.rows = rows;
        this.setAside = setAside;
        this.problems = problems;
        this.charset = charset;
        this.notes = notes;
    }

    /** The file, as the caller named it. */
    public String file() {
        return file;
    }

    /** The name of its report type. */
    public String type() {
        return type;
    }

    /** Rows that were read. */
    public long rows() {
        return rows;
    }

    /** Rows that were set aside, since they could not be read. */
    public long setAside() {
        return setAside;
    }

    /** Why rows were set aside: the first 20. */
    public List<RowProblem> problems() {
        return problems;
    }

    /** The character set that the bytes speak for, such as {@code UTF-8} or {@code windows-1252}. */
    public String charset() {
        return charset;
    }

    /** What else the user should know, such as blank cells that count as 0. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public String toString() {
        return file + ": " + rows + " rows, " + setAside + " set aside, " + charset;
    }
}
