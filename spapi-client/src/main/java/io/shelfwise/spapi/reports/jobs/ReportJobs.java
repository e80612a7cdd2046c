package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.reports.v2021_06_30.GetReportDocumentRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.GetReportsRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.ProcessingStatus;
import io.shelfwise.spapi.api.reports.v2021_06_30.Report;
import io.shelfwise.spapi.api.reports.v2021_06_30.ReportDocument;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.internal.jobs.BrokenDocument;
import io.shelfwise.spapi.internal.jobs.Downloads;
import io.shelfwise.spapi.internal.jobs.InterruptibleFuture;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Jobs;
import io.shelfwise.spapi.internal.jobs.Requesting;
import io.shelfwise.spapi.internal.jobs.Signals;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Fetches reports of one seller: asks for each once, waits, downloads it whole. What is under way stands in a {@link
 * JobStore}, so that it is found again after a restart and shared by processes. Thread-safe; holds nothing to be closed.
 */
public final class ReportJobs {

    private final SellingPartnerClient client;
    private final SellerAccount account;
    private final JobSettings settings;
    private final Jobs jobs;
    private final Signals signals = new Signals(ReportJobException::of);
    private final Downloads downloads;

    ReportJobs(SellingPartnerClient client, SellerAccount account, JobSettings settings) {
        this.client = client;
        this.account = account;
        this.settings = settings;
        this.jobs = new StoredReportJobs(settings.store(), account);
        this.downloads = new Downloads(
                settings.http(), settings.directory(), settings.pace().polling(), signals, ReportJobException::of);
    }

    /** With standard settings. */
    public static ReportJobs of(SellingPartnerClient client, SellerAccount account, JobStore store) {
        return builder(client, account, store).build();
    }

    /**
     * With settings of your own.
     *
     * @param client the seller's; for restricted types one that may ask for buyer data
     * @param account under which jobs are stored
     */
    public static ReportJobsBuilder builder(SellingPartnerClient client, SellerAccount account, JobStore store) {
        return new ReportJobsBuilder(client, account, store);
    }

    /** As {@link #fetch(ReportRequest, Consumer)}, in silence. */
    public FetchedReport fetch(ReportRequest request) {
        return fetch(request, progress -> {});
    }

    /**
     * Fetches a report, blocking until it is there. A range that is too long for its type is fetched in pieces. An
     * interrupt ends the wait and leaves the job in the store: the same fetch later goes on from there.
     *
     * @return to be closed; without documents if Amazon has no data
     * @throws ReportJobException if Amazon gave up, or did so a while ago and its cooldown is not over; if it was canceled by
     *     this side; if the document is not whole
     * @throws io.shelfwise.spapi.login.BuyerDataException if the type is restricted and the client's login was not opened for it;
     *     nothing is asked for then
     * @throws SpApiException if a call was refused, or failed as often as the client tries
     * @throws IllegalArgumentException if reports of this type cannot be requested
     */
    public FetchedReport fetch(ReportRequest request, Consumer<ReportProgress> progress) {
        if (!settings.rules().isRequestable(request.type())) {
            throw new IllegalArgumentException(
                    "type is " + request.type() + ", which Amazon makes by itself; take what existing(...) lists");
        }
        List<ReportRequest> pieces = request.pieces(settings.rules().longest(request.type()));
        List<DownloadedDocument> documents = new ArrayList<>();
        try {
            for (int i = 0; i < pieces.size(); i++) {
                piece(pieces.get(i), i + 1, pieces.size(), documents, progress);
            }
            return new FetchedReport(request, documents);
        } catch (RuntimeException e) {
            documents.forEach(DownloadedDocument::close);
            throw e;
        }
    }

    private void piece(
            ReportRequest piece, int part, int parts, List<DownloadedDocument> to, Consumer<ReportProgress> progress) {
        Job job = new Requesting(
                        jobs,
                        settings.pace(),
                        signals,
                        new RemoteReport(client, settings.rules(), piece),
                        piece.unstored(),
                        piece.maxAge(),
                        state -> progress.accept(new ReportProgress(part, parts, state(state), 0)),
                        ReportJobException::of)
                .run();
        String of = "report " + job.id().orElse("?");
        if (job.state() == Job.State.FATAL) {
            throw ReportJobException.fatal(
                    job,
                    job.documentId()
                            .flatMap(id -> downloads.text(of, () -> address(piece.type(), id)))
                            .orElse(null));
        }
        job.documentId()
                .ifPresent(id -> to.add(document(job, id, bytes -> {
                    progress.accept(new ReportProgress(part, parts, state(job.state()), bytes));
                })));
    }

    private static JobState state(Job.State state) {
        return JobState.valueOf(state.name());
    }

    private DownloadedDocument document(Job job, String documentId, LongConsumer progress) {
        try {
            return download(job.type(), job.id().orElseThrow(), documentId, progress);
        } catch (BrokenDocument e) {
            jobs.save(job.withdrawn()); // so that the next fetch asks for a new one
            throw ReportJobException.of(e.text() + "; fetch it again to have Amazon make a new one", e);
        }
    }

    private DownloadedDocument download(String type, String reportId, String documentId, LongConsumer progress) {
        return new DownloadedDocument(
                reportId, downloads.fetch("report " + reportId, () -> address(type, documentId), progress));
    }

    private Downloads.Address address(String type, String documentId) {
        ReportDocument document = client.with(CallOptions.standard().reportType(type))
                .reports()
                .getReportDocument(GetReportDocumentRequest.builder()
                        .reportDocumentId(documentId)
                        .build());
        return new Downloads.Address(document.url(), document.compressionAlgorithm() != null);
    }

    /**
     * As {@link #fetch(ReportRequest, Consumer)}, on a thread of {@code executor}, which it holds until the report is there.
     * Cancelling the future interrupts that thread; the job stays in the store.
     */
    public CompletableFuture<FetchedReport> fetchAsync(
            ReportRequest request, Consumer<ReportProgress> progress, Executor executor) {
        InterruptibleFuture<FetchedReport> future = new InterruptibleFuture<>(FetchedReport::close);
        executor.execute(() -> future.run(() -> fetch(request, progress)));
        return future;
    }

    /**
     * Tells that Amazon sent REPORT_PROCESSING_FINISHED for a report: whoever waits for it looks at once.
     *
     * @param reportId Amazon's id; one that nobody waits for does no harm
     */
    public void processingFinished(String reportId) {
        signals.wake(reportId);
    }

    /**
     * Cancels what is pending for a request, with Amazon too. Whoever waits for it gets a {@link ReportJobException}.
     *
     * @return whether anything was pending
     * @throws SpApiException if Amazon refuses, as it does once it works on the report; it goes on then
     */
    public boolean cancel(ReportRequest request) {
        boolean any = false;
        for (ReportRequest piece : request.pieces(settings.rules().longest(request.type()))) {
            any |= jobs.find(piece.key())
                    .filter(job -> job.state() == Job.State.PENDING)
                    .map(this::cancel)
                    .orElse(false);
        }
        return any;
    }

    private boolean cancel(Job job) {
        String id = job.id().orElseThrow();
        Job canceled = job.ended(Job.State.CANCELED, Optional.empty());
        if (!jobs.save(canceled)) {
            return false;
        }
        try {
            client.reports().cancelReport(id);
        } catch (SpApiException e) {
            jobs.save(canceled.pending(id, job.since().orElse(settings.pace().now())));
            throw e;
        }
        signals.wake(id);
        return true;
    }

    /**
     * Reports that Amazon made by itself or that exist already, such as settlements: the newest first, each downloaded when
     * the stream comes to it.
     *
     * @param since when they were made; Amazon keeps them for 90 days
     * @return documents, each to be closed
     */
    public Stream<DownloadedDocument> existing(String type, Instant since) {
        return client.reports()
                .getReportsItems(GetReportsRequest.builder()
                        .reportTypes(List.of(type))
                        .processingStatuses(List.of(ProcessingStatus.DONE))
                        .createdSince(since)
                        .pageSize(100)
                        .build())
                .filter(report -> report.reportDocumentId() != null)
                .map(report -> existing(type, report));
    }

    private DownloadedDocument existing(String type, Report report) {
        try {
            return download(
                    type, String.valueOf(report.reportId()), String.valueOf(report.reportDocumentId()), bytes -> {});
        } catch (BrokenDocument e) {
            throw ReportJobException.of(e.text() + "; try again later", e);
        }
    }

    /** How many reports were asked for although one that existed might have been the one wanted, by stored jobs of a type. */
    public int extras(String type) {
        return jobs.list(type).stream().mapToInt(Job::extras).sum();
    }

    /** Schedules by which Amazon makes reports. */
    public ReportSchedules schedules() {
        return new ReportSchedules(client);
    }

    @Override
    public String toString() {
        return "ReportJobs[" + account + "]";
    }
}
