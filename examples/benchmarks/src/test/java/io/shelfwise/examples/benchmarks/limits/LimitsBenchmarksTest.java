package io.shelfwise.examples.benchmarks.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.spapi.catalogue.Limit;
import java.io.IOException;
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

    @Test
    void backlogIsWorkedOffByARealClock() throws IOException {
        Limit plan = MadeUpCalls.plan("50/10");
        RealClockBacklogs.Outcome outcome = RealClockBacklogs.run(20, plan, plan, 10);

        assertThat(outcome.calls()).isEqualTo(20);
        assertThat(outcome.refusals()).isZero();
        assertThat(outcome.ideal()).isEqualTo(0.2);
    }
}
