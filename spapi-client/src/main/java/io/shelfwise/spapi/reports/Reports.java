package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Marketplace;
import java.nio.file.Path;

/**
 * Reads report files as typed rows, in constant memory.
 *
 * <p>What the file is, is told by its bytes: gzip or plain; UTF-8, UTF-16 with a byte order mark, or Windows-1252; line
 * ends of Unix, Windows or old Mac. A row that does not fit is set aside with its line and reason; the others are read.
 * A file that is not the report is a {@link ReportFileException}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reports {

    private final Marketplace marketplace;

    private Reports(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    /**
     * Reads for a marketplace.
     *
     * @param marketplace whose number format the files may use, and whose currency holds where they name none; it
     *     filters nothing
     */
    public static Reports of(Marketplace marketplace) {
        return new Reports(marketplace);
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
        return ReportRows.open(type, source, marketplace);
    }

    @Override
    public String toString() {
        return "Reports[" + marketplace + "]";
    }
}
