package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.nio.file.Path;

/**
 * Reads report files as typed rows, in constant memory.
 *
 * <p>What the file is, is told by its bytes: gzip or plain; UTF-8, UTF-16, Windows-1252, Shift_JIS or GBK; line ends of
 * Unix, Windows or old Mac. A row that does not fit is set aside with its line and reason; the others are read.
 * A file that is not the report is a {@link ReportFileException}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reports {

    private static final int DEFAULT_SET_ASIDE_LIMIT = 100;

    private final Marketplace marketplace;
    private final int setAsideLimit;

    private Reports(Marketplace marketplace, int setAsideLimit) {
        this.marketplace = marketplace;
        this.setAsideLimit = setAsideLimit;
    }

    /**
     * Reads for a marketplace.
     *
     * @param marketplace whose number format the files may use, and whose currency holds where they name none; it
     *     filters nothing
     */
    public static Reports of(Marketplace marketplace) {
        return new Reports(marketplace, DEFAULT_SET_ASIDE_LIMIT);
    }

    /**
     * The same, with another limit after which a read fails as that of another report: so many rows set aside, and more
     * than were read. It is 100 if nothing is said.
     *
     * @param rows at least 1
     */
    public Reports withSetAsideLimit(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("rows is " + rows + "; give at least 1");
        }
        return new Reports(marketplace, rows);
    }

    /**
     * Opens a file and checks its header.
     *
     * @return the rows; to be closed
     * @throws ReportFileException if it cannot be opened, is empty, or is not a report of this type
     */
    public <T> ReportRows<T> read(ReportType<T> type, Path file) {
        return read(type, ReportSource.file(file));
    }

    /**
     * Opens a report and checks its header.
     *
     * @return the rows; to be closed
     * @throws ReportFileException if it cannot be opened, is empty, or is not a report of this type
     */
    public <T> ReportRows<T> read(ReportType<T> type, ReportSource source) {
        return ReportRows.open(type, source, marketplace, setAsideLimit);
    }

    @Override
    public String toString() {
        return "Reports[" + marketplace + "]";
    }
}
