package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.login.CredentialNames;
import io.shelfwise.spapi.login.TokenCache;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Report jobs against a fake Amazon at an address, with limits that hold nobody back. */
public final class JobShop implements AutoCloseable {

    public static final int QUICK = 100_000;
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    public static final SellerAccount ACCOUNT = SellerAccount.of("host", "seller");

    public final SellingPartnerClient client;

    public JobShop(URI endpoint, String clientId, String clientSecret, String refreshToken) {
        InMemoryCredentialVault vault = new InMemoryCredentialVault();
        Application application = Application.of(clientId, clientId, "host");
        vault.save(application.account(), CredentialNames.CLIENT_SECRET, Secret.of(clientSecret));
        vault.save(ACCOUNT, CredentialNames.REFRESH_TOKEN, Secret.of(refreshToken));
        AmazonLogin login = AmazonLogin.builder(application, vault)
                .endpoint(endpoint.resolve("/auth/o2/token"))
                .cache(TokenCache.inMemory(InstantSource.system()))
                .build();
        client = SellingPartnerClient.builder(login.seller(ACCOUNT))
                .baseUrl(endpoint)
                .limits(RateLimits.inProcess(LimitPlans.bundled().times(QUICK)))
                .retries(Retries.standard().waits(Duration.ofMillis(1), Duration.ofMillis(4)))
                .build();
    }

    /** One at a fake. */
    public static JobShop at(FakeSellingPartnerApi amazon) {
        FakeCredentials own = amazon.credentials();
        return new JobShop(amazon.endpoint(), own.clientId(), own.clientSecret(), own.refreshToken());
    }

    ReportJobsBuilder jobs(JobStore store, Path directory) {
        return ReportJobs.builder(client, ACCOUNT, store)
                .directory(directory)
                .polling(Duration.ofMillis(5), Duration.ofMillis(50))
                .lease(Duration.ofSeconds(2));
    }

    /** A request whose one row names its type and range. */
    static ReportRequest request(String type, int day) {
        return ReportRequest.of(type)
                .range(START.plus(Duration.ofDays(day)), START.plus(Duration.ofDays(day + 1)))
                .marketplaces(List.of(Marketplace.US))
                .maxAge(Duration.ofDays(1))
                .build();
    }

    /** What the fake puts into a report of a type that it has no books for. */
    static String expected(ReportRequest request) {
        return "report-type\tmarketplace-id\tdata-start-time\tdata-end-time\n"
                + String.join(
                        "\t",
                        request.type(),
                        Marketplace.US.id(),
                        request.from().orElseThrow().toString(),
                        request.to().orElseThrow().toString())
                + "\n";
    }

    static String text(FetchedReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        for (DownloadedDocument document : report.documents()) {
            try (InputStream bytes = document.open()) {
                text.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        client.close();
    }
}
