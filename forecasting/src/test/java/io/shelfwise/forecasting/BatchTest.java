package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void keepsTheOrderOnAnyNumberOfThreads() {
        BatchResult<Integer, Integer> alone = Batch.inCallingThread().run(HUNDRED, BatchTest::square);
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            assertThat(Batch.on(four).run(HUNDRED, BatchTest::square)).isEqualTo(alone);
        } finally {
            four.shutdown();
        }
        assertThat(alone.results()).extracting(BatchResult.Result::item).isEqualTo(HUNDRED);
        assertThat(alone.results().get(7).value()).isEqualTo(49);
        assertThat(alone.isCancelled()).isFalse();
    }

    @Test
    void oneBadItemNeverVoidsTheRest() {
        BatchResult<Integer, Integer> result = Batch.inCallingThread().run(HUNDRED, item -> {
            if (item == 17) {
                throw new IllegalStateException("bad item " + item);
            }
            return square(item);
        });

        assertThat(result.results()).hasSize(99);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.item()).isEqualTo(17);
            assertThat(failure.cause()).hasMessage("bad item 17");
        });
        assertThat(result.notBegun()).isZero();
    }

    @Test
    void anErrorOfTheMachineIsNoFailureOfAnItem() {
        assertThatThrownBy(() -> Batch.inCallingThread().run(HUNDRED, item -> {
                    throw new OutOfMemoryError("full");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void tellsOfEachItemThatIsDone() {
        ConcurrentLinkedQueue<Integer> heard = new ConcurrentLinkedQueue<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Batch.on(two)
                    .withProgress((done, total) -> {
                        assertThat(total).isEqualTo(100);
                        heard.add(done);
                    })
                    .run(HUNDRED, BatchTest::square);
        } finally {
            two.shutdown();
        }

        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void stopsWhereItIsToldTo() {
        AtomicInteger begun = new AtomicInteger();
        BatchResult<Integer, Integer> result = Batch.inCallingThread()
                .withCancellation(() -> begun.get() == 40)
                .run(HUNDRED, item -> begun.incrementAndGet());

        assertThat(result.results()).hasSize(40);
        assertThat(result.notBegun()).isEqualTo(60);
        assertThat(result.isCancelled()).isTrue();
    }

    @Test
    void forecastsKeyedSeriesInTheirOrder() {
        Map<String, DemandSeries> demand = new LinkedHashMap<>();
        demand.put("MUG", DemandSeries.daily(LocalDate.EPOCH, 3, 1, 4, 2));
        demand.put("LAMP", DemandSeries.daily(LocalDate.EPOCH, 4, 1, 4, 2));
        demand.put("BAD", DemandSeries.daily(LocalDate.EPOCH, 9, 1, 4, 2));
        demand.put("ART", DemandSeries.daily(LocalDate.EPOCH, 3, 1, 4, 2));
        Forecaster mean = Forecasters.movingAverage(28);
        BatchResult<String, ForecastDistribution> result = Batch.inCallingThread()
                .forecast(
                        demand,
                        (series, horizon) -> {
                            if (series.units(0) == 9) {
                                throw new IllegalStateException("no");
                            }
                            return mean.forecast(series, horizon);
                        },
                        Horizon.days(3));

        assertThat(result.results()).extracting(BatchResult.Result::item).containsExactly("MUG", "LAMP", "ART");
        assertThat(result.results().get(1).value().mean(0)).isEqualTo(2.75);
        assertThat(result.failures()).extracting(BatchResult.Failure::item).containsExactly("BAD");
    }

    @Test
    void everyNameMakesAForecaster() {
        List<String> names = new ArrayList<>(Forecasters.names());

        assertThat(names).startsWith("automatic").contains("theta", "croston-sba", "tsb");
        names.forEach(name -> assertThat(Forecasters.named(name)).isNotNull());
        assertThatThrownBy(() -> Forecasters.named("crystal-ball"))
                .hasMessageContaining("crystal-ball")
                .hasMessageContaining("theta");
    }

    private static int square(int item) {
        return item * item;
    }
}
