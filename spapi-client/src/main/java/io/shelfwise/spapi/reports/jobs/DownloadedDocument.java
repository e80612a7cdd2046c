package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.reports.ReportSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The whole document of a report, in a file of this machine. It may hold buyer data, and lasts until it is closed. */
public final class DownloadedDocument implements AutoCloseable {

    private final String reportId;
    private final String contentType;
    private final boolean gzip;
    private final Path file;

    DownloadedDocument(String reportId, String contentType, boolean gzip, Path file) {
        this.reportId = reportId;
        this.contentType = contentType;
        this.gzip = gzip;
        this.file = file;
    }

    /** Amazon's id of the report. */
    public String reportId() {
        return reportId;
    }

    /** The Content-Type with which it was sent, such as {@code text/plain; charset=UTF-8}; empty if there was none. */
    public String contentType() {
        return contentType;
    }

    /** Where it lies, as it was sent: with gzip if {@link #isGzip}. */
    public Path file() {
        return file;
    }

    /** Whether the file is compressed. */
    public boolean isGzip() {
        return gzip;
    }

    /** Its bytes without gzip; any number of times. To be closed. */
    public InputStream open() {
        try {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            return gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the document of report " + reportId + " is gone; fetch it again", e);
        }
    }

    /** For {@link io.shelfwise.spapi.reports.Reports#read}. */
    public ReportSource source() {
        return ReportSource.stream("report " + reportId, open()).withContentType(contentType);
    }

    /** Deletes the file. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the document of report " + reportId + " cannot be deleted; delete " + file, e);
        }
    }

    @Override
    public String toString() {
        return "DownloadedDocument[" + reportId + ", " + contentType + "]";
    }
}
