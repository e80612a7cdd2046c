package io.shelfwise.spapi.reports;

import io.shelfwise.core.ShelfwiseException;

/**
 * A file that cannot be read as the report it should be. The message is one line: the file, the line, what was found,
 * what was expected.
 */
public final class ReportFileException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    private ReportFileException(String file, long line, String trouble) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + trouble);
        this.file = file;
        this.line = line;
    }

    private ReportFileException(String file, long line, String trouble, Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + trouble, cause);
        this.file = file;
        this.line = line;
    }

    static ReportFileException of(String file, String trouble) {
        return new ReportFileException(file, 0, trouble);
    }

    static ReportFileException of(String file, String trouble, Throwable cause) {
        return new ReportFileException(file, 0, trouble, cause);
    }

    static ReportFileException at(String file, long line, String trouble) {
        return new ReportFileException(file, line, trouble);
    }

    static ReportFileException at(String file, long line, String trouble, Throwable cause) {
        return new ReportFileException(file, line, trouble, cause);
    }

    /** The file, as the caller named it. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 where the trouble is with the file as a whole. */
    public long line() {
        return line;
    }
}
