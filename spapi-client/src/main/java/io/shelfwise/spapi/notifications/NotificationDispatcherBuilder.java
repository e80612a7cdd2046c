package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link NotificationDispatcher}. One thread's. */
public final class NotificationDispatcherBuilder {

    private final NotificationSource source;
    private final List<DispatchSettings.Route> routes = new ArrayList<>();
    private @Nullable NotificationHandler otherwise;
    private DispatchListener listener = DispatchListener.NONE;
    private InstantSource clock = InstantSource.system();
    private int batch = 10;
    private int attempts = 5;
    private Duration firstDelay = Duration.ofSeconds(2);
    private Duration longestDelay = Duration.ofMinutes(5);
    private Duration window = Duration.ofDays(1);
    private int most = 100_000;

    NotificationDispatcherBuilder(NotificationSource source) {
        this.source = source;
    }

    /** What handles payloads of a kind. Of several that fit all are called, in this order; if one fails, all again. */
    public <P> NotificationDispatcherBuilder on(Class<P> payload, PayloadHandler<? super P> handler) {
        routes.add(new DispatchSettings.Route(
                notification -> payload.isInstance(notification.payload()),
                notification -> handler.handle(notification, payload.cast(notification.payload()))));
        return this;
    }

    /** What handles notifications of a type, such as one that has no payload class of its own. */
    public NotificationDispatcherBuilder on(NotificationType type, NotificationHandler handler) {
        routes.add(
                new DispatchSettings.Route(notification -> notification.type().equals(type), handler));
        return this;
    }

    /** What handles all others; without it they are ignored. */
    public NotificationDispatcherBuilder otherwise(NotificationHandler handler) {
        otherwise = handler;
        return this;
    }

    /** Who hears what becomes of messages; set one, to keep what is set aside. */
    public NotificationDispatcherBuilder listener(DispatchListener value) {
        listener = value;
        return this;
    }

    /** Dates what is remembered; the system's unless told otherwise. */
    public NotificationDispatcherBuilder clock(InstantSource value) {
        clock = value;
        return this;
    }

    /** How many messages are taken at a time, 1 to 10 000; 10 unless told otherwise, the most that SQS gives. */
    public NotificationDispatcherBuilder batch(int value) {
        batch = checked("batch", value, 10_000);
        return this;
    }

    /**
     * At which delivery a message that fails is set aside, 1 to 1000; 5 unless told otherwise. Deliveries are the source's
     * count, so one that ended the process counts too.
     */
    public NotificationDispatcherBuilder attempts(int value) {
        attempts = checked("attempts", value, 1000);
        return this;
    }

    /** How long what failed waits: {@code first} doubling up to {@code longest}; 2 seconds and 5 minutes by default. */
    public NotificationDispatcherBuilder delays(Duration first, Duration longest) {
        if (first.isNegative() || longest.compareTo(first) < 0 || longest.compareTo(Duration.ofHours(12)) > 0) {
            throw new IllegalArgumentException("delays are " + first + " and " + longest
                    + "; give 0 or more, the longer one last, at most 12 hours");
        }
        firstDelay = first;
        longestDelay = longest;
        return this;
    }

    /**
     * How much is remembered to know duplicates and stale events: what was handled within {@code window}, and of that the
     * last {@code most} ids and subjects; a day and 100 000 by default, some 40 MB when full.
     */
    public NotificationDispatcherBuilder memory(Duration window, int most) {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("window is " + window + "; give more than 0");
        }
        this.window = window;
        this.most = checked("most", most, 100_000_000);
        return this;
    }

    /** The dispatcher; it takes nothing until {@link NotificationDispatcher#run} or {@link NotificationDispatcher#poll}. */
    public NotificationDispatcher build() {
        return new NotificationDispatcher(
                source,
                new DispatchSettings(
                        routes, otherwise, listener, clock, batch, attempts, firstDelay, longestDelay, window, most));
    }

    private static int checked(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; give 1 to " + most);
        }
        return value;
    }
}
