package io.shelfwise.spapi.internal.jobs;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits that a word about a job ends early. Thread-safe. */
public final class Signals {

    private static final int EARLY_KEPT = 1000;

    private final Trouble trouble;
    private final Map<String, Waiters> waiting = new HashMap<>();
    private final Set<String> early = new LinkedHashSet<>(); // spoken of before anybody waited, the latest last

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
            } else if (early.add(id) && early.size() > EARLY_KEPT) {
                early.remove(early.iterator().next());
            }
        }
    }

    /** Waits so long, or until the job is spoken of, unless it was since it was last waited for; answers whether it was. */
    public boolean await(String id, Duration wait) {
        Waiters waiters = enter(id);
        try {
            return waiters.wake.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
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
            if (early.remove(id)) {
                waiters.wake.release();
            }
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
