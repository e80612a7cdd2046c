package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A queue inside one process, for tests and for hosts that get their notifications by other ways. Thread-safe. */
public final class InMemoryNotificationSource implements NotificationSource {

    private final InstantSource clock;
    private final Duration visibility;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long number;

    private InMemoryNotificationSource(InstantSource clock, Duration visibility) {
        this.clock = clock;
        this.visibility = visibility;
    }

    /** An empty one, which delivers again after 30 seconds what is neither acknowledged nor released. */
    public static InMemoryNotificationSource create() {
        return create(InstantSource.system(), Duration.ofSeconds(30));
    }

    /**
     * An empty one.
     *
     * @param clock tells when a message is to be delivered again
     * @param visibility how long a delivered message is out of sight
     */
    public static InMemoryNotificationSource create(InstantSource clock, Duration visibility) {
        return new InMemoryNotificationSource(clock, visibility);
    }

    /** Adds a message at the end. */
    public void publish(String body) {
        lock.lock();
        try {
            String id = "m" + ++number;
            entries.put(id, new Entry(body, clock.instant(), 0));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many messages are not acknowledged, those out of sight included. */
    public int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<ReceivedMessage> receive(int most, Duration wait) throws InterruptedException {
        long left = wait.toNanos();
        lock.lockInterruptibly();
        try {
            List<ReceivedMessage> received = take(most);
            while (received.isEmpty() && left > 0) {
                long pause = Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)); // the clock may have come to a message
                left -= pause - changed.awaitNanos(pause);
                received = take(most);
            }
            return received;
        } finally {
            lock.unlock();
        }
    }

    private List<ReceivedMessage> take(int most) {
        Instant now = clock.instant();
        List<ReceivedMessage> taken = new ArrayList<>();
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            Entry entry = each.getValue();
            if (taken.size() < most && !now.isBefore(entry.visibleAt())) {
                Entry delivered = new Entry(entry.body(), now.plus(visibility), entry.deliveries() + 1);
                each.setValue(delivered);
                taken.add(new ReceivedMessage(
                        each.getKey(), delivered.receipt(each.getKey()), entry.body(), delivered.deliveries()));
            }
        }
        return taken;
    }

    @Override
    public void acknowledge(ReceivedMessage message) {
        lock.lock();
        try {
            if (isHeld(message)) {
                entries.remove(message.id());
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void release(ReceivedMessage message, Duration delay) {
        lock.lock();
        try {
            if (isHeld(message)) {
                entries.put(
                        message.id(), new Entry(message.body(), clock.instant().plus(delay), message.deliveries()));
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isHeld(ReceivedMessage message) {
        Entry entry = entries.get(message.id());
        return entry != null && entry.receipt(message.id()).equals(message.receipt());
    }

    @Override
    public String toString() {
        return "InMemoryNotificationSource[" + size() + " messages]";
    }

    private record Entry(String body, Instant visibleAt, int deliveries) {

        String receipt(String id) {
            return id + "-" + deliveries;
        }
    }
}
