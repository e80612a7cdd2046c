package io.shelfwise.spapi.internal.call;

import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * Ends a call when its thread is interrupted. A thread that reads from a socket does not notice; the JDK tells channels,
 * so this poses as one.
 */
final class InterruptGuard extends AbstractInterruptibleChannel {

    private final Runnable cancel;

    InterruptGuard(Runnable cancel) {
        this.cancel = cancel;
    }

    void watch() {
        begin();
    }

    /** Stops watching; the thread's interrupt flag stays as it is. */
    void release() {
        try {
            end(true);
        } catch (java.nio.channels.ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
        } catch (java.nio.channels.AsynchronousCloseException e) {
            throw new IllegalStateException("closed by another thread, which nobody can", e);
        }
    }

    @Override
    protected void implCloseChannel() {
        cancel.run();
    }
}
