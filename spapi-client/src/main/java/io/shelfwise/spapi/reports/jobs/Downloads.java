package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.reports.v2021_06_30.GetReportDocumentRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.ReportDocument;
import io.shelfwise.spapi.calls.CallOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Brings documents here whole: an expired URL is asked for again, a broken download goes on where it broke. */
final class Downloads {

    private static final int TRIES = 8;

    private final SellingPartnerClient client;
    private final JobSettings settings;
    private final Signals signals;

    Downloads(SellingPartnerClient client, JobSettings settings, Signals signals) {
        this.client = client;
        this.settings = settings;
        this.signals = signals;
    }

    DownloadedDocument fetch(String type, String reportId, String documentId, LongConsumer progress) {
        Path file = newFile();
        try {
            DownloadedDocument document = whole(type, reportId, documentId, file, progress);
            check(document);
            return document;
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private DownloadedDocument whole(
            String type, String reportId, String documentId, Path file, LongConsumer progress) {
        PresignedDownload download = new PresignedDownload(settings.http(), file, progress);
        ReportDocument address = address(type, documentId);
        @Nullable IOException trouble = null;
        for (int idle = 0; idle < TRIES; idle++) {
            long before = download.received();
            try {
                switch (download.attempt(String.valueOf(address.url()))) {
                    case WHOLE -> {
                        boolean gzip = address.compressionAlgorithm() != null;
                        return new DownloadedDocument(reportId, download.contentType(), gzip, file);
                    }
                    case EXPIRED -> address = address(type, documentId);
                    case BROKEN -> signals.await("", settings.poll(idle));
                }
            } catch (IOException e) {
                trouble = e;
                signals.await("", settings.poll(idle));
            }
            idle = download.received() > before ? -1 : idle; // it gets on
        }
        String message = "the document of report " + reportId + " cannot be downloaded in " + TRIES
                + " tries; the report is kept, fetch it again";
        throw trouble == null ? ReportJobException.of(message) : ReportJobException.of(message, trouble);
    }

    private ReportDocument address(String type, String documentId) {
        return client.with(CallOptions.standard().reportType(type))
                .reports()
                .getReportDocument(GetReportDocumentRequest.builder()
                        .reportDocumentId(documentId)
                        .build());
    }

    /** Reads a compressed document once, so that one that is cut is found before its first row is used. */
    private static void check(DownloadedDocument document) {
        if (!document.isGzip()) {
            return;
        }
        try (InputStream bytes = document.open()) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenDocument(document.reportId(), e);
        }
    }

    /** The first 64 KiB of a document, for Amazon's words about a failure. */
    Optional<String> text(String type, String reportId, String documentId) {
        try (DownloadedDocument document = fetch(type, reportId, documentId, bytes -> {});
                InputStream bytes = document.open()) {
            return Optional.of(new String(bytes.readNBytes(1 << 16), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the failure counts, not that its reason cannot be had
        }
    }

    private Path newFile() {
        try {
            Files.createDirectories(settings.directory());
            return Files.createTempFile(settings.directory(), "report-", ".part"); // readable by its owner only
        } catch (IOException e) {
            throw new UncheckedIOException("no file can be made in " + settings.directory() + "; give another", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a broken download cannot be deleted; delete " + file, e);
        }
    }

    /** A document whose bytes are not whole as Amazon keeps them. */
    static final class BrokenDocument extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenDocument(String reportId, Throwable cause) {
            super("the document of report " + reportId + " is not whole: its gzip is cut or damaged", cause);
        }
    }
}
