package io.shelfwise.spapi.internal.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation interrupts the thread that works for it, and which lets go of what came too late. */
public final class InterruptibleFuture<T> extends CompletableFuture<T> {

    private final Consumer<T> discard;
    private @Nullable Thread worker;

    /** A future that hands what came too late to {@code discard}. */
    public InterruptibleFuture(Consumer<T> discard) {
        this.discard = discard;
    }

    /** Does the work on this thread, unless it is done with already. */
    public void run(Supplier<T> work) {
        synchronized (this) {
            worker = isDone() ? null : Thread.currentThread();
            if (worker == null) {
                return;
            }
        }
        try {
            T result = work.get();
            if (!complete(result)) {
                discard.accept(result);
            }
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        } finally {
            synchronized (this) {
                worker = null;
            }
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean canceled = super.cancel(mayInterruptIfRunning);
        synchronized (this) {
            if (canceled && worker != null) {
                worker.interrupt();
            }
        }
        return canceled;
    }
}
