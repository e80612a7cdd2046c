package io.shelfwise.spapi.login;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Up to four daemon threads that fetch tokens ahead of time. They end when idle, so nothing needs closing. */
final class RefreshThreads {

    static final Executor INSTANCE = pool();

    private static final int THREADS = 4;
    private static final long IDLE_SECONDS = 5;

    private RefreshThreads() {}

    private static Executor pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "shelfwise-login");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
