package io.shelfwise.spapi.internal.jobs;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits that a word about a job ends early. Thread-safe. */
public final class Signals {

    private final Trouble trouble;
    private final Map<String, Waiters> waiting = new HashMap<>();

    /** Signals whose interrupted waits end with what {@code trouble} makes. */
    public Signals(Trouble trouble) {
        this.trouble = trouble;
    }

    /** Ends the waits for a job. */
    public void wake(String id) {
        synchronized (waiting) {
            Waiters waiters = waiting.get(id);
            if (waiters != null) {
                waiters.wake.release(waiters.count);
            }
        }
    }

    /** Waits so long, or until the job is spoken of. */
    public void await(String id, Duration wait) {
        Waiters waiters = enter(id);
        try {
            boolean woken = waiters.wake.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
            assert woken || !wait.isNegative();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw trouble.of("the wait was interrupted; the job is kept, ask again to go on", e);
        } finally {
            leave(id, waiters);
        }
    }

    private Waiters enter(String id) {
        synchronized (waiting) {
            Waiters waiters = waiting.computeIfAbsent(id, unused -> new Waiters());
            waiters.count++;
            return waiters;
        }
    }

    private void leave(String id, Waiters waiters) {
        synchronized (waiting) {
            if (--waiters.count == 0) {
                waiting.remove(id);
            }
        }
    }

    private static final class Waiters {
        private final Semaphore wake = new Semaphore(0);
        private int count;
    }
}
