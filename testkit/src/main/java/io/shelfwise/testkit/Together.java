package io.shelfwise.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Runs an action in several threads that start at once. */
final class Together {

    static final int THREADS = 4;

    private Together() {}

    /**
     * Runs it once a thread, with the thread's number.
     *
     * @throws Exception what the first failing thread threw, as a cause
     */
    static void run(IntConsumer action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            running.add(threads.submit(() -> {
                start.await();
                action.accept(thread);
                return thread;
            }));
        }
        start.countDown();
        threads.shutdown();
        for (Future<?> each : running) {
            each.get();
        }
    }
}
