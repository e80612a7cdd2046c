package io.shelfwise.spapi.internal.call;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation ends the call behind it. */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    private final Runnable stop;

    CallFuture(Runnable stop) {
        this.stop = stop;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            stop.run();
        }
        return cancelled;
    }

    /** A dependent future has no call of its own. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
