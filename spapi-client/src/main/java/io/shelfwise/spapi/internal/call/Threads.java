package io.shelfwise.spapi.internal.call;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of futures: held while something is sent or a token is fetched, gone after half a minute without work. */
final class Threads {

    /** Twice what one API may have on the way: a stuck one leaves room for others. */
    private static final int SIZE = 128;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Threads() {}

    static ExecutorService pool() {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(SIZE, SIZE, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Threads::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "shelfwise-spapi-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
