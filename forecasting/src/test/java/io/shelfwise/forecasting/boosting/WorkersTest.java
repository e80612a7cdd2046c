package io.shelfwise.forecasting.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    @Test
    void eachTaskIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(1000);
        new Workers(executor, 3).forEach(1000, done::incrementAndGet);
        for (int task = 0; task < 1000; task++) {
            assertThat(done.get(task)).isEqualTo(1);
        }
    }

    @Test
    void tasksRunBesideEachOther() {
        CyclicBarrier threeAtOnce = new CyclicBarrier(3);
        new Workers(executor, 3).forEach(3, task -> await(threeAtOnce));
        assertThat(threeAtOnce.getNumberWaiting()).isZero();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the tasks did not run at once", e);
        }
    }

    @Test
    void theFailureOfATaskReachesTheCaller() {
        assertThatThrownBy(() -> new Workers(executor, 3).forEach(50, task -> {
                    if (task == 17) {
                        throw new IllegalStateException("task 17");
                    }
                }))
                .hasStackTraceContaining("task 17");
    }

    @Test
    void anyNumberOfThreadsTrainsTheSameModel() {
        float[][] features = Tables.features(1, 30_000);
        TrainingTable table = Tables.of(features, Tables.counts(2, features));
        BoostingSettings settings =
                BoostingSettings.builder().trees(8).rowShare(0.8).seed(3).build();
        for (Loss loss : List.of(Loss.squared(), Loss.quantile(0.9), Loss.poisson())) {
            GradientBoosting alone = GradientBoosting.of(loss, settings);
            assertThat(alone.on(executor, 3).train(table)).isEqualTo(alone.train(table));
        }
    }

    @Test
    void trainingMayRunOnTheExecutorThatItShares() throws Exception {
        float[][] features = Tables.features(1, 15_000);
        TrainingTable table = Tables.of(features, Tables.counts(2, features));
        GradientBoosting boosting = GradientBoosting.of(
                        Loss.squared(), BoostingSettings.builder().trees(3).build())
                .on(executor, 4);
        Callable<BoostedTrees> training = () -> boosting.train(table);
        for (var trained : executor.invokeAll(List.of(training, training, training), 60, TimeUnit.SECONDS)) {
            assertThat(trained.isCancelled()).isFalse();
            assertThat(trained.get()).isEqualTo(boosting.train(table));
        }
    }

    @Test
    void noThreadsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Workers(executor, 0))
                .withMessageContaining("threads is 0");
    }
}
