package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wait for messages, which ends when it is closed: by an interrupt, which reaches nothing but the wait. Thread-safe. */
final class Reception {

    private final NotificationSource source;
    private @Nullable Thread waiting;
    private boolean isClosed;
    private boolean isOurs;

    Reception(NotificationSource source) {
        this.source = source;
    }

    /** Empty once it is closed. */
    List<ReceivedMessage> receive(int most, Duration wait) throws InterruptedException {
        if (!enter()) {
            return List.of();
        }
        try {
            return source.receive(most, wait);
        } catch (InterruptedException e) {
            if (isInterruptedByUs()) {
                return List.of();
            }
            throw e;
        } finally {
            leave();
        }
    }

    synchronized void close() {
        isClosed = true;
        if (waiting != null) {
            isOurs = true;
            waiting.interrupt();
        }
    }

    private synchronized boolean enter() {
        waiting = isClosed ? null : Thread.currentThread();
        return !isClosed;
    }

    private synchronized boolean isInterruptedByUs() {
        return isOurs;
    }

    private synchronized void leave() {
        waiting = null;
        if (isOurs) {
            isOurs = false;
            Thread.interrupted(); // it may have come when the messages were there already
        }
    }
}
