package io.shelfwise.spapi.reports.jobs;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waits that a word about a report ends early. Thread-safe. */
final class Signals {

    private final Map<String, Waiters> waiting = new HashMap<>();

    void wake(String reportId) {
        synchronized (waiting) {
            Waiters waiters = waiting.get(reportId);
            if (waiters != null) {
                waiters.wake.release(waiters.count);
            }
        }
    }

    /** Waits so long, or until the report is spoken of; answers whether it was. */
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
