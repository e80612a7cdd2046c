package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Many reports, with all that goes wrong at once, by a process that is killed again and again. */
class ReportSoakTest {

    @TempDir
    Path folder;

    @Test
    void aFewReports() throws Exception {
        run(12, 2, 7);
    }

    /** The whole proof: {@code ./mvnw -Psoak -pl spapi-client -Dtest=ReportSoakTest}. */
    @Test
    @EnabledIfSystemProperty(named = "soak", matches = "true")
    void soak() throws Exception {
        run(200, 10, 11);
    }

    private void run(int requests, int kills, long seed) throws Exception {
        try (FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
                .rateFactor(JobShop.QUICK)
                .seed(seed)
                .processingTime(Duration.ofMillis(400))
                .start()) {
            api.faults()
                    .rate(Fault.SERVER_ERROR, 0.05)
                    .rate(Fault.LOST_ANSWER, "createReport", 0.1)
                    .rate(Fault.CUT_DOWNLOAD, 0.2)
                    .rate(Fault.DOWNLOAD_ERROR, 0.1)
                    .rate(Fault.EXPIRED_URL, 0.1)
                    .rate(Fault.FATAL, 0.1)
                    .rate(Fault.CANCELLED, ReportSoak.EMPTY, 1);
            Random random = new Random(seed);
            int killed = 0;
            for (int i = 0; i < kills; i++) {
                int before = created(api);
                Process process = start(api, requests);
                while (process.isAlive() && created(api) == before) { // until it has asked for something
                    process.waitFor(5, TimeUnit.MILLISECONDS);
                }
                boolean ended = process.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                killed += ended ? 0 : 1;
            }
            Process last = start(api, requests);
            assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(last.exitValue()).isZero();

            for (int i = 0; i < requests; i++) {
                ReportRequest request = ReportSoak.request(i);
                String expected = request.type().equals(ReportSoak.EMPTY) ? "" : JobShop.expected(request);
                assertThat(ReportSoak.result(folder, i)).hasContent(expected);
            }
            int again = api.faults().struck(Fault.FATAL);
            System.out.println(requests + " requests, " + killed + " kills, created " + created(api) + ", of these "
                    + again + " after FATAL; lost answers "
                    + api.faults().struck(Fault.LOST_ANSWER) + ", 500s "
                    + api.faults().struck(Fault.SERVER_ERROR) + ", cut downloads "
                    + api.faults().struck(Fault.CUT_DOWNLOAD) + ", expired URLs "
                    + api.faults().struck(Fault.EXPIRED_URL));
            assertThat(killed).isPositive();
            assertThat(created(api)).isEqualTo(requests + again);
        }
    }

    private static int created(FakeSellingPartnerApi api) {
        return api.counts().reportsCreated().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Process start(FakeSellingPartnerApi api, int requests) throws IOException {
        FakeCredentials own = api.credentials();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportSoak.class.getName(),
                        api.endpoint().toString(),
                        own.clientId(),
                        own.clientSecret(),
                        own.refreshToken(),
                        folder.toString(),
                        String.valueOf(requests)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.log").toFile()))
                .start();
    }
}
