package io.shelfwise.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes killed while a report is asked for or pending leave no report asked for twice. */
class KilledProcessTest {

    private static final int REPORTS = 6;

    @TempDir
    Path folder;

    @Test
    void eachReportIsAskedForOnce() throws Exception {
        JdbcSchema.create(SqliteFiles.source(folder.resolve("jobs.db")));
        Random random = new Random(3);
        try (FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
                .rateFactor(FetchedTogether.QUICK)
                .processingTime(Duration.ofMillis(400))
                .start()) {
            for (int kill = 0; kill < 3; kill++) {
                int before = created(api);
                Process process = start(api);
                while (process.isAlive() && created(api) == before) {
                    process.waitFor(2, TimeUnit.MILLISECONDS);
                }
                assertThat(process.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS))
                        .isFalse();
                process.destroyForcibly().waitFor();
            }
            assertThat(created(api)).isLessThan(REPORTS);
            Process last = start(api);
            assertThat(last.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(last.exitValue()).isZero();
            assertThat(created(api)).isEqualTo(REPORTS);
        }
        for (int i = 0; i < REPORTS; i++) {
            assertThat(folder.resolve("result-" + i)).hasContent("1");
        }
    }

    private static int created(FakeSellingPartnerApi api) {
        return api.counts().reportsCreated().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Process start(FakeSellingPartnerApi api) throws IOException {
        FakeCredentials own = api.credentials();
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        api.endpoint().toString(),
                        own.clientId(),
                        own.clientSecret(),
                        own.refreshToken(),
                        folder.toString(),
                        String.valueOf(REPORTS)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.log").toFile()))
                .start();
    }
}
