package io.shelfwise.spapi.feeds;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.internal.jobs.Pace;
import io.shelfwise.spapi.internal.jobs.Polling;
import io.shelfwise.spapi.reports.jobs.JobStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Builds {@link FeedJobs}. */
public final class FeedJobsBuilder {

    private final SellingPartnerClient client;
    private final SellerAccount account;
    private final JobStore store;
    private InstantSource clock = InstantSource.system();
    private Path directory = Path.of(System.getProperty("java.io.tmpdir"), "shelfwise-feeds");
    private @Nullable OkHttpClient http;
    private Polling polling = new Polling(Duration.ofSeconds(5), Duration.ofMinutes(1));
    private Duration lease = Duration.ofMinutes(5);

    FeedJobsBuilder(SellingPartnerClient client, SellerAccount account, JobStore store) {
        this.client = client;
        this.account = account;
        this.store = store;
    }

    /** The clock of leases; that of the machine unless given. */
    public FeedJobsBuilder clock(InstantSource value) {
        clock = value;
        return this;
    }

    /** Where processing reports are put until they are read; a folder of the system's temporary ones unless given. */
    public FeedJobsBuilder directory(Path value) {
        directory = value;
        return this;
    }

    /** A host's own HTTP client for uploads and downloads. */
    public FeedJobsBuilder httpClient(OkHttpClient value) {
        http = value;
        return this;
    }

    /** How long to wait between two looks at a feed: first, and at most; 5 s growing to a minute unless given. */
    public FeedJobsBuilder polling(Duration first, Duration longest) {
        polling = new Polling(first, longest);
        return this;
    }

    /**
     * How long a process that began to submit, and did not say how that went, is thought to be at it, and how long Amazon's
     * list may take to show a feed: 5 minutes unless given. A createFeed may take half of it. Longer than any pause of a
     * process; all processes give the same.
     */
    public FeedJobsBuilder lease(Duration value) {
        lease = Polling.positive("lease", value);
        return this;
    }

    /** The jobs. */
    public FeedJobs build() {
        Pace pace = new Pace(clock, polling, lease, lease, lease); // feeds are never asked for again: no cooldown
        return new FeedJobs(client, account, store, pace, directory, http == null ? new OkHttpClient() : http);
    }
}
