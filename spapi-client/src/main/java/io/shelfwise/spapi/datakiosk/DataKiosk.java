package io.shelfwise.spapi.datakiosk;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.internal.jobs.BrokenDocument;
import io.shelfwise.spapi.internal.jobs.Digest;
import io.shelfwise.spapi.internal.jobs.Downloaded;
import io.shelfwise.spapi.internal.jobs.Downloads;
import io.shelfwise.spapi.internal.jobs.InterruptibleFuture;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Jobs;
import io.shelfwise.spapi.internal.jobs.Pace;
import io.shelfwise.spapi.internal.jobs.Requesting;
import io.shelfwise.spapi.internal.jobs.Signals;
import io.shelfwise.spapi.internal.stored.StoredJobs;
import io.shelfwise.spapi.reports.jobs.JobState;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.wire.SpApiException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import okhttp3.OkHttpClient;

/**
 * Runs Data Kiosk queries of one seller: asks each once, waits, and brings all its pages here whole. What is under way stands
 * in a {@link JobStore}, which may be that of the reports, so that it is found again after a restart and shared by
 * processes. Thread-safe; holds nothing to be closed.
 */
public final class DataKiosk {

    private static final String TYPE = "DATA_KIOSK";

    private final SellingPartnerClient client;
    private final SellerAccount account;
    private final Jobs jobs;
    private final Pace pace;
    private final Signals signals = new Signals(KioskException::of);
    private final Downloads downloads;

    DataKiosk(
            SellingPartnerClient client,
            SellerAccount account,
            JobStore store,
            Pace pace,
            Path directory,
            OkHttpClient http) {
        this.client = client;
        this.account = account;
        this.jobs = new StoredJobs(store, account);
        this.pace = pace;
        this.downloads = new Downloads(http, directory, pace.polling(), signals, KioskException::of);
    }

    /** With standard settings. */
    public static DataKiosk of(SellingPartnerClient client, SellerAccount account, JobStore store) {
        return builder(client, account, store).build();
    }

    /**
     * With settings of your own.
     *
     * @param client the seller's
     * @param account under which jobs are stored
     */
    public static DataKioskBuilder builder(SellingPartnerClient client, SellerAccount account, JobStore store) {
        return new DataKioskBuilder(client, account, store);
    }

    /** As {@link #run(KioskQuery, Consumer)}, in silence. */
    public KioskResult run(KioskQuery query) {
        return run(query, progress -> {});
    }

    /**
     * Runs a query, blocking until all its pages are here. One that runs already, or ended no longer ago than its
     * {@link KioskQuery#maxAge}, is taken instead. An interrupt ends the wait and leaves the jobs in the store: the same run
     * later goes on from there.
     *
     * @return to be closed; without rows if Amazon has no data
     * @throws KioskException if Amazon gave up, or did so a while ago and its cooldown is not over; if the query was canceled;
     *     if a document is not whole
     * @throws SpApiException if a call was refused, or failed as often as the client tries
     */
    public KioskResult run(KioskQuery query, Consumer<KioskProgress> progress) {
        List<Downloaded> documents = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Set<String> tokens = new HashSet<>();
        String token = "";
        try {
            do {
                Job job = page(query, token, ids.size() + 1, documents, progress);
                ids.add(job.id().orElseThrow());
                token = job.field(RemoteQuery.NEXT).orElse("");
            } while (!token.isEmpty() && tokens.add(token));
            return new KioskResult(ids, documents, !token.isEmpty());
        } catch (RuntimeException e) {
            documents.forEach(Downloaded::close);
            throw e;
        }
    }

    private Job page(KioskQuery query, String token, int page, List<Downloaded> to, Consumer<KioskProgress> progress) {
        String key = Digest.of("query\n" + query.text() + '\n' + token);
        Job job = new Requesting(
                        jobs,
                        pace,
                        signals,
                        new RemoteQuery(client, query.text(), token),
                        Job.of(key, TYPE, key),
                        query.maxAge(),
                        state -> progress.accept(new KioskProgress(page, StoredJobs.state(state), 0)),
                        KioskException::of)
                .run();
        String of = "query " + job.id().orElse("?");
        if (job.state() == Job.State.FATAL) {
            throw KioskException.fatal(
                    job,
                    job.documentId()
                            .flatMap(id -> downloads.text(of, () -> address(id)))
                            .orElse(null));
        }
        if (job.state() == Job.State.DONE) {
            JobState done = StoredJobs.state(job.state());
            to.add(document(job, of, bytes -> progress.accept(new KioskProgress(page, done, bytes))));
        }
        return job;
    }

    private Downloaded document(Job job, String of, LongConsumer progress) {
        String id = job.documentId().orElseThrow();
        try {
            return downloads.fetch(of, () -> address(id), progress);
        } catch (BrokenDocument e) {
            jobs.save(job.withdrawn()); // so that the next run asks anew
            throw KioskException.of(e.text() + "; run it again to have Amazon make a new one", e);
        }
    }

    private Downloads.Address address(String documentId) {
        return new Downloads.Address(
                client.dataKiosk().getDocument(documentId).documentUrl(), false); // the store tells whether it is gzip
    }

    /**
     * As {@link #run(KioskQuery, Consumer)}, on a thread of {@code executor}, which it holds until the result is there.
     * Cancelling the future interrupts that thread; the jobs stay in the store.
     */
    public CompletableFuture<KioskResult> runAsync(
            KioskQuery query, Consumer<KioskProgress> progress, Executor executor) {
        InterruptibleFuture<KioskResult> future = new InterruptibleFuture<>(KioskResult::close);
        executor.execute(() -> future.run(() -> run(query, progress)));
        return future;
    }

    /**
     * Tells that Amazon sent DATA_KIOSK_QUERY_PROCESSING_FINISHED for a query: whoever waits for it looks at once.
     *
     * @param queryId Amazon's id; one that nobody waits for does no harm
     */
    public void processingFinished(String queryId) {
        signals.wake(queryId);
    }

    @Override
    public String toString() {
        return "DataKiosk[" + account + "]";
    }
}
