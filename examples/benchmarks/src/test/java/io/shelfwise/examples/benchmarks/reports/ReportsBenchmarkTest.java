package io.shelfwise.examples.benchmarks.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Each body once, so that none measures an error. */
class ReportsBenchmarkTest {

    @Test
    void allSeeEveryRow() throws IOException {
        ReportsBenchmark benchmark = new ReportsBenchmark();
        benchmark.rows = 1000;
        benchmark.makeUp();

        assertThat(benchmark.splitByFastCsv()).isEqualTo(1001 * 34);
        assertThat(benchmark.orderLines()).isBetween(1000L, 5000L).isEqualTo(benchmark.allColumns());
        assertThat(benchmark.typedRows()).isGreaterThan(benchmark.orderLines()); // it adds what was paid
    }
}
