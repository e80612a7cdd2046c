package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.internal.jobs.Downloaded;
import io.shelfwise.spapi.reports.ReportSource;
import java.io.InputStream;
import java.nio.file.Path;

/** The whole document of a report, in a file of this machine. It may hold buyer data, and lasts until it is closed. */
public final class DownloadedDocument implements AutoCloseable {

    private final String reportId;
    private final Downloaded downloaded;

    DownloadedDocument(String reportId, Downloaded downloaded) {
        this.reportId = reportId;
        this.downloaded = downloaded;
    }

    /** Amazon's id of the report. */
    public String reportId() {
        return reportId;
    }

    /** The Content-Type with which it was sent, such as {@code text/plain; charset=UTF-8}; empty if there was none. */
    public String contentType() {
        return downloaded.contentType();
    }

    /** Where it lies, as it was sent: with gzip if {@link #isGzip}. */
    public Path file() {
        return downloaded.file();
    }

    /** Whether the file is compressed. */
    public boolean isGzip() {
        return downloaded.gzip();
    }

    /** Its bytes without gzip; any number of times. To be closed. */
    public InputStream open() {
        return downloaded.open();
    }

    /** For {@link io.shelfwise.spapi.reports.Reports#read}. */
    public ReportSource source() {
        return ReportSource.stream("report " + reportId, open()).withContentType(contentType());
    }

    /** Deletes the file. */
    @Override
    public void close() {
        downloaded.close();
    }

    @Override
    public String toString() {
        return "DownloadedDocument[" + reportId + ", " + contentType() + "]";
    }
}
