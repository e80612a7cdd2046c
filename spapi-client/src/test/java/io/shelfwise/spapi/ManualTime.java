package io.shelfwise.spapi;

import io.shelfwise.spapi.internal.call.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Time that is over as soon as somebody waits for it; keeps what was waited for. */
final class ManualTime implements Time {

    private final List<Duration> waits = new ArrayList<>();
    private long now;
    private double lot = 0.5;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized CompletableFuture<?> after(Duration wait) {
        waits.add(wait);
        now += wait.toNanos();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public double draw() {
        return lot;
    }

    synchronized void pass(Duration time) {
        now += time.toNanos();
    }

    void lot(double next) {
        lot = next;
    }

    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
