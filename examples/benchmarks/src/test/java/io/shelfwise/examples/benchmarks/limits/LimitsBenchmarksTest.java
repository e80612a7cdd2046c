package io.shelfwise.examples.benchmarks.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each body once, so that none measures an error. */
class LimitsBenchmarksTest {

    @Test
    void everyPermitIsGranted() {
        LimitsBenchmark benchmark = new LimitsBenchmark();
        for (int i = 0; i < 1000; i++) {
            assertThat(benchmark.alone()).isNotNull();
        }
        assertThat(benchmark.eightThreads()).isNotNull();
    }
}
