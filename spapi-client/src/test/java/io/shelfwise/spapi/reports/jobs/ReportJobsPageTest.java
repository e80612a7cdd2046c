package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.reports.rows.OrderReportLine;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/report-jobs.md. */
class ReportJobsPageTest {

    @TempDir
    Path folder;

    @Test
    void fetch() {
        try (FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
                        .rateFactor(JobShop.QUICK)
                        .processingTime(Duration.ofMillis(20))
                        .days(20)
                        .start();
                JobShop shop = shop(api)) {
            ReportJobs jobs = shop.jobs(JobStore.inDirectory(folder.resolve("jobs")), folder)
                    .build();
            Instant first = api.seller().orders().get(0).purchased();
            Instant last = first.plus(Duration.ofDays(60));
            long units;

            // region fetch
            ReportRequest request = ReportRequest.of("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL")
                    .marketplaces(List.of(Marketplace.US))
                    .range(first, last)
                    .build();
            try (FetchedReport report = jobs.fetch(request)) {
                units = report.read(OrderReportLine.type())
                        .mapToLong(line -> line.quantity().orElse(0))
                        .sum();
            }
            // endregion

            assertThat(units).isPositive().isEqualTo(quantities(api.reportText(request.type(), first, last)));
            assertThat(api.counts().reportsCreated()).containsEntry(request.type(), 2);
        }
    }

    private static long quantities(String report) {
        List<String> lines = report.lines().toList();
        int quantity = List.of(lines.get(0).split("\t", -1)).indexOf("quantity");
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[quantity])
                .mapToLong(units -> units.isEmpty() ? 0 : Long.parseLong(units))
                .sum();
    }

    private static JobShop shop(FakeSellingPartnerApi api) {
        FakeCredentials own = api.credentials();
        return new JobShop(api.endpoint(), own.clientId(), own.clientSecret(), own.refreshToken());
    }
}
