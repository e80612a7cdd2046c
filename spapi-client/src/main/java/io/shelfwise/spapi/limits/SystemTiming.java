package io.shelfwise.spapi.limits;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Real time. One daemon thread for the whole process wakes all limiters; it is made when a call first has to wait, ends
 * after a minute without work, and hands everything to the common pool.
 */
final class SystemTiming implements Timing {

    private static final Executor POOL = new CompletableFuture<Void>().defaultExecutor();

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Runnable later(long delayNanos, Runnable task) {
        Future<?> wake = Waker.EXECUTOR.schedule(() -> POOL.execute(task), delayNanos, TimeUnit.NANOSECONDS);
        return () -> wake.cancel(false);
    }

    @Override
    public void soon(Runnable task) {
        POOL.execute(task);
    }

    /** Made when first used. */
    private static final class Waker {

        static final ScheduledThreadPoolExecutor EXECUTOR = executor();

        private static ScheduledThreadPoolExecutor executor() {
            ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "shelfwise-limits");
                thread.setDaemon(true);
                return thread;
            });
            executor.setRemoveOnCancelPolicy(true);
            executor.setKeepAliveTime(1, TimeUnit.MINUTES);
            executor.allowCoreThreadTimeOut(true);
            return executor;
        }
    }
}
