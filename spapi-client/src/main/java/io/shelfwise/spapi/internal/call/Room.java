package io.shelfwise.spapi.internal.call;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A bulkhead before which attempts stand in line, without a thread each. */
final class Room {

    private final Bulkhead bulkhead;
    private final Queue<CompletableFuture<@Nullable Void>> line = new ConcurrentLinkedQueue<>();

    Room(String name, int size) {
        this.bulkhead = Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(size)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    /** Completes when there is room. Cancelling it gives the place in the line back. */
    CompletableFuture<@Nullable Void> enter() {
        CompletableFuture<@Nullable Void> entry = new CompletableFuture<>();
        line.add(entry);
        letIn();
        return entry;
    }

    void leave() {
        bulkhead.onComplete();
        letIn();
    }

    private void letIn() {
        while (!line.isEmpty() && bulkhead.tryAcquirePermission()) {
            if (!letOneIn()) {
                bulkhead.releasePermission();
            }
        }
    }

    private boolean letOneIn() {
        for (var next = line.poll(); next != null; next = line.poll()) {
            if (next.complete(null)) {
                return true;
            }
        }
        return false;
    }
}
