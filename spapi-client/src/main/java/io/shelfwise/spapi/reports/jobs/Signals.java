package io.shelfwise.spapi.reports.jobs;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits that a word about a report ends early. Thread-safe. */
final class Signals {

    private static final int EARLY_KEPT = 1000;

    private final Map<String, Waiters> waiting = new HashMap<>();
    private final Set<String> early = new LinkedHashSet<>(); // spoken of before anybody waited, the latest last

    void wake(String reportId) {
        synchronized (waiting) {
            Waiters waiters = waiting.get(reportId);
            if (waiters != null) {
                waiters.wake.release(waiters.count);
            } else if (early.add(reportId) && early.size() > EARLY_KEPT) {
                early.remove(early.iterator().next());
            }
        }
    }

    /** Waits so long, or until the report is spoken of, unless it was since it was last waited for; answers whether it was. */
    boolean await(String reportId, Duration wait) {
        Waiters waiters = enter(reportId);
        try {
            return waiters.wake.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ReportJobException.of(
                    "the wait for a report was interrupted; the job is kept, fetch it again to go on", e);
        } finally {
            leave(reportId, waiters);
        }
    }

    private Waiters enter(String reportId) {
        synchronized (waiting) {
            Waiters waiters = waiting.computeIfAbsent(reportId, unused -> new Waiters());
            waiters.count++;
            if (early.remove(reportId)) {
                waiters.wake.release();
            }
            return waiters;
        }
    }

    private void leave(String reportId, Waiters waiters) {
        synchronized (waiting) {
            if (--waiters.count == 0) {
                waiting.remove(reportId);
            }
        }
    }

    private static final class Waiters {
        private final Semaphore wake = new Semaphore(0);
        private int count;
    }
}
