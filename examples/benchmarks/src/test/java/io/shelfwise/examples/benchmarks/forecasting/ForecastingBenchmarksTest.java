package io.shelfwise.examples.benchmarks.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Each body on a few series, so that none measures an error: forecasts lie where the plain loop's level does. */
class ForecastingBenchmarksTest {

    private static final int TRIES = 3;

    @Test
    void methodsOfOneLevelAnswer() {
        assertThat(level(LevelBenchmark::plainLoop)).isBetween(3.0, 90.0);
        assertThat(level(LevelBenchmark::ses)).isBetween(3.0, 90.0);
        assertThat(level(LevelBenchmark::croston)).isBetween(3.0, 90.0);
        assertThat(level(LevelBenchmark::sba)).isBetween(3.0, 90.0);
        assertThat(level(LevelBenchmark::tsb)).isBetween(3.0, 90.0);
        assertThat(level(LevelBenchmark::tsbOptimised)).isBetween(3.0, 90.0);
    }

    @Test
    void methodsOfTrendAndSeasonAnswer() {
        assertThat(trend(TrendBenchmark::plainLoop)).isBetween(3.0, 90.0);
        assertThat(trend(TrendBenchmark::theta)).isBetween(3.0, 90.0);
        assertThat(trend(TrendBenchmark::dynamicOptimisedTheta)).isBetween(3.0, 90.0);
        assertThat(trend(TrendBenchmark::ets)).isBetween(3.0, 90.0);
    }

    @Test
    void whatHostsUseAnswers() {
        AutomaticBenchmark benchmark = new AutomaticBenchmark();
        benchmark.days = 120;
        benchmark.makeUp();

        double level = sum(benchmark, AutomaticBenchmark::plainLoop);
        benchmark.makeUp();
        assertThat(sum(benchmark, AutomaticBenchmark::automatic)).isBetween(28 * level / 2, 28 * level * 2);
    }

    @Test
    void whatLearnsFromAllProductsAnswers() {
        PooledBenchmark benchmark = new PooledBenchmark();
        benchmark.days = 120;
        benchmark.makeUp();

        double level = sum(benchmark, PooledBenchmark::plainLoop);
        assertThat(benchmark.learning().toString()).contains("60 products");
        benchmark.makeUp();
        assertThat(sum(benchmark, PooledBenchmark::pooled)).isBetween(28 * level / 2, 28 * level * 2);
    }

    private static double level(ToDoubleFunction<LevelBenchmark> body) {
        LevelBenchmark benchmark = new LevelBenchmark();
        benchmark.days = 60;
        benchmark.makeUp();
        return sum(benchmark, body);
    }

    private static double trend(ToDoubleFunction<TrendBenchmark> body) {
        TrendBenchmark benchmark = new TrendBenchmark();
        benchmark.days = 60;
        benchmark.makeUp();
        return sum(benchmark, body);
    }

    private static <B> double sum(B benchmark, ToDoubleFunction<B> body) {
        double sum = 0;
        for (int i = 0; i < TRIES; i++) {
            sum += body.applyAsDouble(benchmark);
        }
        return sum;
    }
}
