package io.shelfwise.forecasting.boosting;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Does independent tasks on the calling thread and on threads of an executor. The caller waits for tasks only, never for
 * a free thread, so that it may itself run on the same executor.
 */
final class Workers {

    /** The calling thread alone. */
    static final Workers NONE = new Workers(Runnable::run, 1);

    private final Executor executor;
    private final int threads;

    Workers(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; give at least 1");
        }
        this.executor = executor;
        this.threads = threads;
    }

    /** Does the tasks from 0 up to a count, in any order, and returns when all are done. */
    void forEach(int count, IntConsumer task) {
        Batch batch = new Batch(count, task);
        for (int helper = 1; helper < Math.min(threads, count); helper++) {
            executor.execute(batch);
        }
        batch.run();
        batch.done.join();
    }

    /** Tasks of which each thread takes the next until none is left. */
    private static final class Batch implements Runnable {

        final CompletableFuture<Boolean> done = new CompletableFuture<>();
        private final int count;
        private final IntConsumer task;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger finished = new AtomicInteger();

        Batch(int count, IntConsumer task) {
            this.count = count;
            this.task = task;
        }

        @Override
        public void run() {
            try {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    task.accept(i);
                    if (finished.incrementAndGet() == count) {
                        done.complete(true);
                    }
                }
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
        }
    }
}
