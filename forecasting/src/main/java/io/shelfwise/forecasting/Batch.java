package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Does the same work for many items on the host's executor. One bad item is a failure and never voids the rest; order
 * is kept; the answer is the same for any number of threads.
 *
 * <p>Immutable and thread-safe, as far as the executor and the two callbacks are. The calling thread waits, so do not
 * call it from a task of the same bounded executor.
 */
public final class Batch {

    /** Items of one task: enough to make handing over cheap, few enough to keep all threads busy to the end. */
    private static final int TASK = 16;

    private final Executor executor;
    private final Progress progress;
    private final BooleanSupplier cancelled;

    private Batch(Executor executor, Progress progress, BooleanSupplier cancelled) {
        this.executor = executor;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** In the calling thread, one item after the other. */
    public static Batch inCallingThread() {
        return on(Runnable::run);
    }

    /** On the threads of an executor, which stays the host's to close. */
    public static Batch on(Executor executor) {
        return new Batch(executor, (done, total) -> {}, () -> false);
    }

    /** The same with word of each item that is done. */
    public Batch withProgress(Progress listener) {
        return new Batch(executor, listener, cancelled);
    }

    /**
     * The same with a way to stop.
     *
     * @param stop asked before each item, from any of the threads; once true, no further item is begun
     */
    public Batch withCancellation(BooleanSupplier stop) {
        return new Batch(executor, progress, stop);
    }

    /** Forecasts each series; results are in the order of the map. */
    public <K> BatchResult<K, ForecastDistribution> forecast(
            Map<K, DemandSeries> demand, Forecaster forecaster, Horizon horizon) {
        BatchResult<Map.Entry<K, DemandSeries>, ForecastDistribution> result =
                run(demand.entrySet(), entry -> forecaster.forecast(entry.getValue(), horizon));
        return result.mapItems(Map.Entry::getKey);
    }

    /**
     * Does the work for each item and waits until all is done.
     *
     * @param items in the order of the results
     * @param work a pure function, not answering null; what it throws for an item becomes that item's failure
     */
    public <T, R> BatchResult<T, R> run(Collection<? extends T> items, Function<? super T, ? extends R> work) {
        Run<T, R> run = new Run<>(List.copyOf(items), work);
        List<CompletableFuture<Void>> tasks = new ArrayList<>();
        for (int from = 0; from < run.items.size(); from += TASK) {
            int first = from;
            tasks.add(CompletableFuture.runAsync(() -> run.work(first), executor));
        }
        try {
            CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
        return run.result();
    }

    /** Hears how far a batch is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * One more item is done. Called from the working threads, so that calls may overtake each other.
         *
         * @param done items done so far
         * @param total of the batch
         */
        void done(int done, int total);
    }

    /** One run: each task writes its own places of the list. */
    private final class Run<T, R> {

        private final List<T> items;
        private final Function<? super T, ? extends R> work;
        private final BatchResult.Outcome<T, R>[] outcomes;
        private final AtomicInteger done = new AtomicInteger();

        @SuppressWarnings({"unchecked", "rawtypes"})
        Run(List<T> items, Function<? super T, ? extends R> work) {
            this.items = items;
            this.work = work;
            this.outcomes = new BatchResult.Outcome[items.size()];
        }

        void work(int from) {
            int to = Math.min(items.size(), from + TASK);
            for (int i = from; i < to && !cancelled.getAsBoolean(); i++) {
                outcomes[i] = outcome(items.get(i));
                progress.done(done.incrementAndGet(), items.size());
            }
        }

        private BatchResult.Outcome<T, R> outcome(T item) {
            try {
                return BatchResult.Outcome.of(item, work.apply(item));
            } catch (RuntimeException e) {
                return BatchResult.Outcome.failed(item, e);
            }
        }

        BatchResult<T, R> result() {
            return BatchResult.of(outcomes);
        }
    }
}
