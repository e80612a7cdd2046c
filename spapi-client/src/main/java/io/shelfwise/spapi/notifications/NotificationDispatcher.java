package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes messages from a source, one after the other, and hands each notification to the handlers of its type.
 *
 * <ul>
 *   <li>Duplicates, by notification id, are handled once within a window of time and number.
 *   <li>An event that is older than one of the same subject that was handled, such as an order's, is told as stale and
 *       handled by none.
 *   <li>What fails is delivered again, later each time, and set aside after so many deliveries. What cannot be read is set
 *       aside at once.
 * </ul>
 *
 * The memory of duplicates and order is this object's: it is lost with the process and not shared, so handlers should bear
 * to see an event twice. Thread-safe; one thread at a time handles.
 */
public final class NotificationDispatcher implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationDispatcher.class);
    private static final Duration LONG_POLL = Duration.ofSeconds(20);

    private final NotificationSource source;
    private final DispatchSettings settings;
    private final DispatchMemory memory;
    private final ReentrantLock handling = new ReentrantLock();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Reception reception;

    NotificationDispatcher(NotificationSource source, DispatchSettings settings) {
        this.source = source;
        this.settings = settings;
        this.memory = new DispatchMemory(settings.clock(), settings.window(), settings.most());
        this.reception = new Reception(source);
    }

    /** A builder of one that takes from {@code source}. */
    public static NotificationDispatcherBuilder builder(NotificationSource source) {
        return new NotificationDispatcherBuilder(source);
    }

    /** Takes and handles messages until it is closed, or its thread is interrupted. Give it a thread of its own. */
    @Override
    public void run() {
        int failures = 0;
        try {
            while (!isClosing()) {
                try {
                    poll(LONG_POLL);
                    failures = 0;
                } catch (RuntimeException e) {
                    tell(() -> settings.listener().sourceFailed(e));
                    Duration pause = settings.delay(++failures);
                    if (closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Takes what there is and handles it.
     *
     * @param wait how long to wait for the first message
     * @return how many messages were taken
     * @throws RuntimeException what the source throws when it is asked for messages
     */
    public int poll(Duration wait) throws InterruptedException {
        handling.lockInterruptibly();
        try {
            List<ReceivedMessage> batch = reception.receive(settings.batch(), wait);
            for (ReceivedMessage message : batch) {
                if (isClosing() || Thread.currentThread().isInterrupted()) {
                    release(message, Duration.ZERO);
                } else {
                    deliver(message);
                }
            }
            return batch.size();
        } finally {
            handling.unlock();
        }
    }

    /**
     * Stops taking messages, waits for the one in hand, and gives back those taken with it. Called by a handler, it does not
     * wait.
     */
    @Override
    public void close() {
        closing.countDown();
        reception.close();
        handling.lock(); // waits for the message in hand
        try {
            LOG.debug("notifications are taken no more");
        } finally {
            handling.unlock();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void deliver(ReceivedMessage message) {
        boolean done = false;
        Duration again = settings.delay(message.deliveries());
        try {
            NotificationMessage read = NotificationMessage.parse(message.body());
            done = read instanceof Notification notification
                    ? deliver(message, notification)
                    : setAside(SetAside.malformed(message, (MalformedNotification) read));
        } finally { // an Error leaves it to be delivered again
            if (done) {
                settle(() -> source.acknowledge(message));
            } else {
                release(message, again);
            }
        }
    }

    private boolean deliver(ReceivedMessage message, Notification notification) {
        String id = notification.id().orElse(message.id());
        if (memory.knows(id)) {
            tell(() -> settings.listener().duplicate(notification));
            return true;
        }
        Optional<Instant> later = memory.later(notification);
        if (later.isPresent()) {
            memory.done(id);
            tell(() -> settings.listener().stale(notification, later.get()));
            return true;
        }
        return handle(message, notification, id);
    }

    private boolean handle(ReceivedMessage message, Notification notification, String id) {
        List<NotificationHandler> handlers = settings.handlers(notification);
        try {
            for (NotificationHandler handler : handlers) {
                handler.handle(notification);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return failed(message, notification, e);
        }
        memory.handled(notification, id);
        tell(() -> {
            if (handlers.isEmpty()) {
                settings.listener().ignored(notification);
            } else {
                settings.listener().handled(notification);
            }
        });
        return true;
    }

    private boolean failed(ReceivedMessage message, Notification notification, Exception cause) {
        if (message.deliveries() >= settings.attempts()) {
            return setAside(SetAside.failed(message, notification, cause));
        }
        tell(() -> settings.listener().failed(notification, message.deliveries(), cause));
        return false;
    }

    private boolean setAside(SetAside message) {
        return tell(() -> settings.listener().setAside(message));
    }

    private void release(ReceivedMessage message, Duration delay) {
        settle(() -> source.release(message, delay));
    }

    /** A source that fails here delivers the message again, which is then a duplicate. */
    private void settle(Runnable settling) {
        try {
            settling.run();
        } catch (RuntimeException e) {
            tell(() -> settings.listener().sourceFailed(e));
        }
    }

    private static boolean tell(Runnable telling) {
        try {
            telling.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("a listener of notifications failed with {}", e.getClass().getName()); // its text may hold data
            return false;
        }
    }
}
