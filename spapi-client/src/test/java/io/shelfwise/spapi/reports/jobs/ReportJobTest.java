package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.spapi.internal.jobs.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored form of jobs. */
class ReportJobTest {

    private static final ReportRequest REQUEST = JobShop.request("GET_AFN_INVENTORY_DATA", 1);

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
