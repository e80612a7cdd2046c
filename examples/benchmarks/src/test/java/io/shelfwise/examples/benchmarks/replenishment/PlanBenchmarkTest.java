package io.shelfwise.examples.benchmarks.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.forecasting.replenishment.RestockPlan;
import org.junit.jupiter.api.Test;

/** Each body on a few SKUs, so that none measures an error. */
class PlanBenchmarkTest {

    @Test
    void plansAllSkusWithinTheLimits() {
        PlanBenchmark benchmark = new PlanBenchmark();
        benchmark.skus = 50;
        benchmark.makeUp();
        RestockPlan free = benchmark.economic();
        RestockPlan limited = benchmark.economicUnderLimits();

        assertThat(benchmark.cycleService().failures()).isEmpty();
        assertThat(free.lines()).hasSize(50);
        assertThat(limited.totals().orderUnits())
                .isPositive()
                .isLessThan(free.totals().orderUnits());
        assertThat(limited.limits())
                .allSatisfy(use ->
                        assertThat(use.used()).isLessThanOrEqualTo(use.limit().most() + 1e-6));
    }
}
