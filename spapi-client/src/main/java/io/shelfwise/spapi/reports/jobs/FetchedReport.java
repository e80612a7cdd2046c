package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportType;
import io.shelfwise.spapi.reports.Reports;
import java.util.List;
import java.util.stream.Stream;

/** What a request brought: one document for each piece of its range that has data, in order. To be closed. */
public final class FetchedReport implements AutoCloseable {

    private final ReportRequest request;
    private final List<DownloadedDocument> documents;

    FetchedReport(ReportRequest request, List<DownloadedDocument> documents) {
        this.request = request;
        this.documents = List.copyOf(documents);
    }

    /** What was asked for. */
    public ReportRequest request() {
        return request;
    }

    /** The documents; none if Amazon has no data. */
    public List<DownloadedDocument> documents() {
        return documents;
    }

    /** Whether Amazon has no data. */
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /**
     * All rows, lazily and in order. Rows that do not fit are set aside; to hear of them, or where several marketplaces
     * were asked for, read the {@linkplain #documents() documents} one by one.
     *
     * @return to be closed, or read to its end
     */
    public <T> Stream<T> read(ReportType<T> type) {
        Reports reports = Reports.of(marketplace());
        return documents.stream().flatMap(document -> {
            ReportRows<T> rows = reports.read(type, document.source());
            return rows.stream().onClose(rows::close);
        });
    }

    private Marketplace marketplace() {
        return request.marketplaces().get(0);
    }

    /** Deletes the documents. */
    @Override
    public void close() {
        documents.forEach(DownloadedDocument::close);
    }

    @Override
    public String toString() {
        return "FetchedReport[" + request.type() + ", " + documents.size() + " documents]";
    }
}
