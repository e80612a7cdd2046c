package io.shelfwise.spapi.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import io.shelfwise.spapi.whole.FakeShop;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Many feeds, with all that goes wrong at once, by a process that is killed again and again: none is submitted twice. */
class FeedSoakTest {

    @TempDir
    Path folder;

    @Test
    void aFewFeeds() throws Exception {
        run(8, 2, 5);
    }

    /** The whole proof: {@code ./mvnw -Psoak -pl spapi-client -Dtest=FeedSoakTest}. */
    @Test
    @EnabledIfSystemProperty(named = "soak", matches = "true")
    void soak() throws Exception {
        run(60, 10, 13);
    }

    private void run(int feeds, int kills, long seed) throws Exception {
        try (FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
                .rateFactor(FakeShop.QUICK)
                .seed(seed)
                .processingTime(Duration.ofMillis(200))
                .start()) {
            api.faults()
                    .rate(Fault.SERVER_ERROR, 0.03)
                    .rate(Fault.LOST_ANSWER, "createFeed", 0.2)
                    .rate(Fault.CUT_DOWNLOAD, 0.2)
                    .rate(Fault.DOWNLOAD_ERROR, 0.1)
                    .rate(Fault.EXPIRED_URL, 0.1)
                    .rate(Fault.FATAL, Feed.LISTINGS, 0.1);
            Random random = new Random(seed);
            int killed = 0;
            for (int i = 0; i < kills; i++) {
                int before = created(api);
                Process process = start(api, feeds);
                while (process.isAlive() && created(api) == before) { // until it has submitted something
                    process.waitFor(1, TimeUnit.MILLISECONDS);
                }
                boolean ended = process.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                killed += ended ? 0 : 1;
            }
            Process last = start(api, feeds);
            assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(last.exitValue()).isZero();

            List<String> ids = new ArrayList<>();
            int unknown = 0;
            for (int i = 0; i < feeds; i++) {
                String[] result = Files.readString(FeedSoak.result(folder, i)).split(" ", 2);
                ids.add(result[0]);
                unknown += result[1].equals("UNKNOWN") ? 1 : 0;
            }
            System.out.println(feeds + " feeds, " + killed + " kills, created " + created(api) + ", FATAL " + unknown
                    + ", lost answers " + api.faults().struck(Fault.LOST_ANSWER) + ", 500s "
                    + api.faults().struck(Fault.SERVER_ERROR));
            assertThat(killed).isPositive();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(unknown).isEqualTo(api.faults().struck(Fault.FATAL));
            assertThat(created(api)).isEqualTo(feeds);
            assertThat(JobStore.inDirectory(folder.resolve("jobs")).list(FakeShop.ACCOUNT, Feed.LISTINGS))
                    .hasSize(feeds)
                    .extracting(ReportJob::extras)
                    .containsOnly(0);
        }
    }

    private static int created(FakeSellingPartnerApi api) {
        return api.counts().feedsCreated().getOrDefault(Feed.LISTINGS, 0);
    }

    private Process start(FakeSellingPartnerApi api, int feeds) throws IOException {
        FakeCredentials own = api.credentials();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedSoak.class.getName(),
                        api.endpoint().toString(),
                        own.clientId(),
                        own.clientSecret(),
                        own.refreshToken(),
                        folder.toString(),
                        String.valueOf(feeds)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.log").toFile()))
                .start();
    }
}
