package io.shelfwise.spapi.feeds;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.internal.jobs.BrokenDocument;
import io.shelfwise.spapi.internal.jobs.Downloaded;
import io.shelfwise.spapi.internal.jobs.Downloads;
import io.shelfwise.spapi.internal.jobs.InterruptibleFuture;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Jobs;
import io.shelfwise.spapi.internal.jobs.Pace;
import io.shelfwise.spapi.internal.jobs.Signals;
import io.shelfwise.spapi.internal.jobs.Uploads;
import io.shelfwise.spapi.internal.stored.StoredJobs;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Submits feeds of one seller: each once, under a name that the host gives; waits, and reads what Amazon says to each
 * message. What is under way stands in a {@link JobStore}, which may be that of the reports, so that it is found again after
 * a restart and shared by processes. Thread-safe; holds nothing to be closed.
 */
public final class FeedJobs {

    private final SellerAccount account;
    private final RemoteFeeds remote;
    private final Jobs jobs;
    private final Pace pace;
    private final Signals signals = new Signals(FeedJobException::of);
    private final Uploads uploads;
    private final Downloads downloads;

    FeedJobs(
            SellingPartnerClient client,
            SellerAccount account,
            JobStore store,
            Pace pace,
            Path directory,
            OkHttpClient http) {
        this.account = account;
        this.remote = new RemoteFeeds(client);
        this.jobs = new StoredJobs(store, account);
        this.pace = pace;
        this.uploads = new Uploads(http, pace.polling(), signals, FeedJobException::of);
        this.downloads = new Downloads(http, directory, pace.polling(), signals, FeedJobException::of);
    }

    /** With standard settings. */
    public static FeedJobs of(SellingPartnerClient client, SellerAccount account, JobStore store) {
        return builder(client, account, store).build();
    }

    /**
     * With settings of your own.
     *
     * @param client the seller's
     * @param account under which jobs are stored
     */
    public static FeedJobsBuilder builder(SellingPartnerClient client, SellerAccount account, JobStore store) {
        return new FeedJobsBuilder(client, account, store);
    }

    /** As {@link #submit(String, Feed, Consumer)}, in silence. */
    public FeedResult submit(String name, Feed feed) {
        return submit(name, feed, progress -> {});
    }

    /**
     * Submits a feed and waits until Amazon has processed it. Its parts are submitted in order, and then awaited. The same
     * name with the same content, by any process that shares the store, is the same submission: it goes on from where it
     * is, and once it has ended reads Amazon's report again, as long as Amazon keeps it. An interrupt ends the wait.
     *
     * @param name of this submission, such as {@code prices 2026-12-01}
     * @throws FeedJobException if it is not known whether Amazon has a part, or its report does not get through
     * @throws SpApiException if a call was refused, or failed as often as the client tries
     * @throws IllegalArgumentException if the name is blank, or other content was submitted under it
     */
    public FeedResult submit(String name, Feed feed, Consumer<FeedProgress> progress) {
        List<Submitting> parts = new ArrayList<>();
        for (int i = 0; i < feed.partCount(); i++) {
            Submitting part = submitting(key(name, feed, i), progress);
            part.submitted();
            parts.add(part);
        }
        List<FeedPartResult> results = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            results.add(result(key(name, feed, i), parts.get(i).ended()));
        }
        return new FeedResult(results);
    }

    private Submitting submitting(PartKey part, Consumer<FeedProgress> progress) {
        int parts = part.feed().partCount();
        return new Submitting(
                remote,
                uploads,
                jobs,
                pace,
                signals,
                part,
                state -> progress.accept(new FeedProgress(part.number(), parts, StoredJobs.state(state))));
    }

    private static PartKey key(String name, Feed feed, int index) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank; give one that is this submission's only");
        }
        return new PartKey(name, feed, index);
    }

    private FeedPartResult result(PartKey part, Job job) {
        String feedId = job.id().orElseThrow();
        @Nullable
        ProcessingReport report = job.documentId().map(id -> report(feedId, id)).orElse(null);
        return ResultMatching.of(part.index(), feedId, StoredJobs.state(job.state()), part.sent(), report);
    }

    private ProcessingReport report(String feedId, String documentId) {
        String of = "feed " + feedId;
        try (Downloaded document = downloads.fetch(of, () -> remote.address(documentId), bytes -> {});
                InputStream bytes = new BufferedInputStream(document.open())) {
            return ProcessingReport.read(bytes, document.contentType());
        } catch (BrokenDocument | IOException | IllegalArgumentException e) {
            throw FeedJobException.of(
                    "the processing report of " + of + " cannot be read, though Amazon has processed it: "
                            + e.getMessage() + "; submit under the same name again, which only reads it",
                    e);
        }
    }

    /**
     * As {@link #submit(String, Feed, Consumer)}, on a thread of {@code executor}, which it holds until the feed has ended.
     * Cancelling the future interrupts that thread; the job stays in the store.
     */
    public CompletableFuture<FeedResult> submitAsync(
            String name, Feed feed, Consumer<FeedProgress> progress, Executor executor) {
        InterruptibleFuture<FeedResult> future = new InterruptibleFuture<>(result -> {});
        executor.execute(() -> future.run(() -> submit(name, feed, progress)));
        return future;
    }

    /**
     * Tells that Amazon sent FEED_PROCESSING_FINISHED for a feed: whoever waits for it looks at once.
     *
     * @param feedId Amazon's id; one that nobody waits for does no harm
     */
    public void processingFinished(String feedId) {
        signals.wake(feedId);
    }

    /**
     * Cancels the parts that are pending. Whoever waits for them gets their result as CANCELED.
     *
     * @return whether any was pending
     * @throws SpApiException if Amazon refuses, as it does once it works on a part; that goes on then
     */
    public boolean cancel(String name, Feed feed) {
        boolean any = false;
        for (int i = 0; i < feed.partCount(); i++) {
            Optional<String> id = jobs.find(key(name, feed, i).key())
                    .filter(job -> job.state() == Job.State.PENDING)
                    .flatMap(Job::id);
            id.ifPresent(remote::cancel);
            id.ifPresent(signals::wake);
            any |= id.isPresent();
        }
        return any;
    }

    /**
     * Says what became of a part for which {@link FeedJobException#candidates()} named several feeds. The next submit goes
     * on from there.
     *
     * @param part from 1
     * @param feedId the feed that is it; empty if none is, so that it is submitted by the next submit
     * @return whether it was unclear, and now is not
     */
    public boolean settle(String name, Feed feed, int part, Optional<String> feedId) {
        PartKey key = key(name, feed, part - 1);
        return jobs.find(key.key())
                .filter(job -> !key.unclear(job).isEmpty())
                .map(key::settled)
                .map(job ->
                        jobs.save(feedId.map(id -> job.pending(id, pace.now())).orElseGet(job::withdrawn)))
                .orElse(false);
    }

    /** How often it was not known which of Amazon's feeds was one of ours, by stored jobs of a type. */
    public int unclear(String type) {
        return jobs.list(type).stream().mapToInt(Job::extras).sum();
    }

    @Override
    public String toString() {
        return "FeedJobs[" + account + "]";
    }
}
