package io.shelfwise.spapi.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The machine's time. Waits are kept by the one timer thread that every JVM has for its futures. */
final class SystemTime implements Time {

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public CompletableFuture<?> after(Duration wait) {
        return new CompletableFuture<@Nullable Void>().completeOnTimeout(null, wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public double draw() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
