package io.shelfwise.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.login.CredentialNames;
import io.shelfwise.spapi.login.TokenCache;
import io.shelfwise.spapi.reports.jobs.FetchedReport;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import io.shelfwise.spapi.reports.jobs.ReportJobs;
import io.shelfwise.spapi.reports.jobs.ReportRequest;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The same report wanted by several instances of a host, each with a store of its own on one database. */
final class FetchedTogether {

    static final SellerAccount ACCOUNT = SellerAccount.of("tenant", "seller");

    private static final String TYPE = "GET_STRANDED_INVENTORY_UI_DATA";
    static final int QUICK = 100_000;

    private FetchedTogether() {}

    /** Saves a first version of a job, and says whether it was kept. */
    static boolean someJob(JobStore store) {
        return store.save(ACCOUNT, ReportJob.parse("key=k\ntype=T\ntwins=w\nversion=1"));
    }

    /** The first answer is lost: whoever asked, or another once that lease has ended, finds the report in Amazon's list. */
    static void assertOneReport(List<JobStore> stores, Path folder) throws Exception {
        try (FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
                        .rateFactor(QUICK)
                        .processingTime(Duration.ofMillis(60))
                        .start();
                SellingPartnerClient client = client(api)) {
            api.faults().next(Fault.LOST_ANSWER, "createReport", 1);
            ExecutorService threads = Executors.newFixedThreadPool(2 * stores.size());
            try {
                List<CompletableFuture<FetchedReport>> all = new ArrayList<>();
                for (int i = 0; i < 2 * stores.size(); i++) {
                    ReportJobs jobs = jobs(client, stores.get(i % stores.size()), folder, Duration.ofSeconds(10));
                    all.add(jobs.fetchAsync(request(1), progress -> {}, threads));
                }
                for (CompletableFuture<FetchedReport> one : all) {
                    try (FetchedReport report = one.get()) {
                        assertThat(report.documents()).hasSize(1);
                    }
                }
            } finally {
                threads.shutdown();
            }
            assertThat(api.counts().reportsCreated()).isEqualTo(Map.of(TYPE, 1));
        }
        assertThat(stores.get(0).list(ACCOUNT, TYPE)).hasSize(1);
    }

    static ReportJobs jobs(SellingPartnerClient client, JobStore store, Path folder, Duration lease) {
        return ReportJobs.builder(client, ACCOUNT, store)
                .directory(folder)
                .polling(Duration.ofMillis(5), Duration.ofMillis(50))
                .lease(lease)
                .build();
    }

    static ReportRequest request(int day) {
        Instant from = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(day));
        return ReportRequest.of(TYPE)
                .range(from, from.plus(Duration.ofDays(1)))
                .marketplaces(List.of(Marketplace.US))
                .maxAge(Duration.ofDays(1))
                .build();
    }

    private static SellingPartnerClient client(FakeSellingPartnerApi api) {
        FakeCredentials own = api.credentials();
        return client(api.endpoint(), own.clientId(), own.clientSecret(), own.refreshToken());
    }

    static SellingPartnerClient client(URI endpoint, String clientId, String clientSecret, String refreshToken) {
        InMemoryCredentialVault vault = new InMemoryCredentialVault();
        Application application = Application.of(clientId, clientId, "host");
        vault.save(application.account(), CredentialNames.CLIENT_SECRET, Secret.of(clientSecret));
        vault.save(ACCOUNT, CredentialNames.REFRESH_TOKEN, Secret.of(refreshToken));
        AmazonLogin login = AmazonLogin.builder(application, vault)
                .endpoint(endpoint.resolve("/auth/o2/token"))
                .cache(TokenCache.inMemory(InstantSource.system()))
                .build();
        return SellingPartnerClient.builder(login.seller(ACCOUNT))
                .baseUrl(endpoint)
                .limits(RateLimits.inProcess(LimitPlans.bundled().times(QUICK)))
                .build();
    }
}
