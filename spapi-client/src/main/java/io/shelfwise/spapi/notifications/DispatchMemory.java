package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What a dispatcher has handled lately: ids, and the newest event of each subject. One thread's. */
final class DispatchMemory {

    private final Recent<Boolean> ids;
    private final Recent<Instant> newest;

    DispatchMemory(InstantSource clock, Duration window, int most) {
        this.ids = new Recent<>(clock, window, most);
        this.newest = new Recent<>(clock, window, most);
    }

    boolean knows(String id) {
        return ids.find(id).isPresent();
    }

    void done(String id) {
        ids.put(id, true);
    }

    /** The event of the same subject that was handled and is later than this one, if there is one. */
    Optional<Instant> later(Notification notification) {
        Optional<Instant> time = time(notification);
        return subject(notification)
                .flatMap(newest::find)
                .filter(known -> time.filter(known::isAfter).isPresent());
    }

    void handled(Notification notification, String id) {
        done(id);
        Optional<Instant> time = time(notification);
        time.ifPresent(event -> subject(notification).ifPresent(subject -> newest.put(subject, event)));
    }

    private static Optional<Instant> time(Notification notification) {
        return notification.eventTime().or(() -> notification.metadata().map(NotificationMetadata::publishTime));
    }

    private static Optional<String> subject(Notification notification) {
        return notification.payload().subject().map(subject -> notification.type() + " " + subject);
    }
}
