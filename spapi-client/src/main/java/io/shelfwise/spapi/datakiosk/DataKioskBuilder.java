package io.shelfwise.spapi.datakiosk;

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

/** Builds {@link DataKiosk}. */
public final class DataKioskBuilder {

    private final SellingPartnerClient client;
    private final SellerAccount account;
    private final JobStore store;
    private InstantSource clock = InstantSource.system();
    private Path directory = Path.of(System.getProperty("java.io.tmpdir"), "shelfwise-kiosk");
    private @Nullable OkHttpClient http;
    private Polling polling = new Polling(Duration.ofSeconds(2), Duration.ofSeconds(30));
    private Duration lease = Duration.ofMinutes(5);
    private Duration firstCooldown = Duration.ofMinutes(30);
    private Duration longestCooldown = Duration.ofHours(4);

    DataKioskBuilder(SellingPartnerClient client, SellerAccount account, JobStore store) {
        this.client = client;
        this.account = account;
        this.store = store;
    }

    /** The clock of ages, leases and cooldowns; that of the machine unless given. */
    public DataKioskBuilder clock(InstantSource value) {
        clock = value;
        return this;
    }

    /** Where documents are put until they are closed; a folder of the system's temporary ones unless given. */
    public DataKioskBuilder directory(Path value) {
        directory = value;
        return this;
    }

    /** A host's own HTTP client for downloads. */
    public DataKioskBuilder httpClient(OkHttpClient value) {
        http = value;
        return this;
    }

    /** How long to wait between two looks at a query: first, and at most; 2 s growing to 30 s unless given. */
    public DataKioskBuilder polling(Duration first, Duration longest) {
        polling = new Polling(first, longest);
        return this;
    }

    /**
     * How long a process that began to ask, and did not say how that went, is thought to be at it: 5 minutes unless given. A
     * createQuery may take half of it. Longer than any pause of a process; all processes give the same.
     */
    public DataKioskBuilder lease(Duration value) {
        lease = Polling.positive("lease", value);
        return this;
    }

    /** After a FATAL: how long the same query is not asked, at first and at most; 30 minutes doubling to 4 hours. */
    public DataKioskBuilder cooldown(Duration first, Duration longest) {
        firstCooldown = Polling.positive("first", first);
        longestCooldown = Polling.positive("longest", longest);
        return this;
    }

    /** The kiosk. */
    public DataKiosk build() {
        Pace pace = new Pace(clock, polling, lease, firstCooldown, longestCooldown);
        return new DataKiosk(client, account, store, pace, directory, http == null ? new OkHttpClient() : http);
    }
}
