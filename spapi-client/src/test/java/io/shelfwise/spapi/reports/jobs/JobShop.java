package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.whole.FakeShop;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Report jobs against a fake Amazon at an address, with limits that hold nobody back. */
final class JobShop implements AutoCloseable {

    static final int QUICK = FakeShop.QUICK;
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final SellerAccount ACCOUNT = FakeShop.ACCOUNT;

    private final FakeShop shop;
    final SellingPartnerClient client;

    private JobShop(FakeShop shop) {
        this.shop = shop;
        this.client = shop.client;
    }

    JobShop(URI endpoint, String clientId, String clientSecret, String refreshToken) {
        this(new FakeShop(endpoint, clientId, clientSecret, refreshToken, BuyerData.none()));
    }

    static JobShop at(FakeSellingPartnerApi amazon) {
        return at(amazon, BuyerData.none());
    }

    static JobShop at(FakeSellingPartnerApi amazon, BuyerData buyerData) {
        return new JobShop(FakeShop.at(amazon, buyerData));
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
        shop.close();
    }
}
