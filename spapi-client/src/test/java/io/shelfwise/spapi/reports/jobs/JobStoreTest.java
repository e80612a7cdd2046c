package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.internal.jobs.Job;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of jobs does. */
class JobStoreTest {

    private static final SellerAccount ONE = SellerAccount.of("a", "s");
    private static final SellerAccount OTHER = SellerAccount.of("b", "s");
    private static final ReportRequest REQUEST = JobShop.request("GET_AFN_INVENTORY_DATA", 1);

    @TempDir
    Path folder;

    private JobStore store(String kind) {
        return kind.equals("file") ? JobStore.inDirectory(folder) : JobStore.inMemory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "file"})
    void keepsWhatNobodyChangedMeanwhile(String kind) {
        JobStore store = store(kind);
        Job intended = REQUEST.unstored().intended(Instant.EPOCH, Duration.ofMinutes(1));
        ReportJob intent = new ReportJob(intended);

        assertThat(store.find(ONE, REQUEST.key())).isEmpty();
        assertThat(store.save(ONE, intent)).isTrue();
        assertThat(store.save(ONE, intent)).isFalse();
        assertThat(store.save(ONE, new ReportJob(intended.pending("7", Instant.EPOCH))))
                .isTrue();
        assertThat(store.find(ONE, REQUEST.key()).flatMap(ReportJob::reportId)).isEqualTo(Optional.of("7"));
        assertThat(store.list(ONE, REQUEST.type())).hasSize(1);
        assertThat(store.list(ONE, "GET_OTHER")).isEmpty();
        assertThat(store.find(OTHER, REQUEST.key())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "file"})
    void oneOfManyWins(String kind) {
        List<JobStore> stores = kind.equals("file")
                ? List.of(store(kind), store(kind)) // two stores of one directory, as two processes have
                : List.of(store(kind));
        Job intended = REQUEST.unstored().intended(Instant.EPOCH, Duration.ofMinutes(1));
        ReportJob intent = new ReportJob(intended);

        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .filter(i -> stores.get(i % stores.size()).save(ONE, intent))
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key=1", "key=1\nnonsense"})
    void foreignTextIsRefused(String text) {
        assertThatThrownBy(() -> ReportJob.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void textIsTheSameJob(int times) {
        Job job = REQUEST.unstored();
        for (int i = 0; i < times; i++) {
            job = job.intended(Instant.EPOCH, Duration.ofMinutes(1))
                    .withExtra()
                    .pending("r" + i, Instant.EPOCH)
                    .failed(Optional.of("d"), Instant.EPOCH);
        }
        assertThat(ReportJob.parse(job.toText())).isEqualTo(new ReportJob(job));
        assertThat(job.failures()).isEqualTo(times);
        assertThat(job.knows("r" + (times - 1))).isTrue();
    }
}
