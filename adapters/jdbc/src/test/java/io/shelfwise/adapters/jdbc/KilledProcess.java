package io.shelfwise.adapters.jdbc;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.reports.jobs.FetchedReport;
import io.shelfwise.spapi.reports.jobs.ReportJobs;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A process that fetches some reports with a store in SQLite, and may be killed at any time. */
final class KilledProcess {

    private KilledProcess() {}

    /** Address, client id, client secret, refresh token, directory and number of reports. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[4]);
        try (SellingPartnerClient client =
                FetchedTogether.client(URI.create(arguments[0]), arguments[1], arguments[2], arguments[3])) {
            ReportJobs jobs = FetchedTogether.jobs(
                    client,
                    JdbcJobStore.of(SqliteFiles.source(folder.resolve("jobs.db"))),
                    folder,
                    Duration.ofSeconds(4));
            for (int i = 0; i < Integer.parseInt(arguments[5]); i++) {
                try (FetchedReport report = jobs.fetch(FetchedTogether.request(i))) {
                    Files.writeString(
                            folder.resolve("result-" + i),
                            String.valueOf(report.documents().size()));
                }
            }
        }
    }
}
