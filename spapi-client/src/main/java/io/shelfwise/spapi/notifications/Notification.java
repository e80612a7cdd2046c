package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.wire.Extras;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notification: its envelope and what it tells. Immutable; prints no buyer data and no secret. */
public final class Notification implements NotificationMessage {

    private final NotificationType type;
    private final @Nullable String notificationVersion;
    private final @Nullable String payloadVersion;
    private final @Nullable Instant eventTime;
    private final @Nullable NotificationMetadata metadata;
    private final NotificationPayload payload;
    private final Extras extras;

    Notification(NotificationType type, Fields envelope, NotificationPayload payload) {
        this.type = type;
        this.payload = payload;
        this.notificationVersion = envelope.text("notificationVersion");
        this.payloadVersion = envelope.text("payloadVersion");
        this.eventTime = envelope.time("eventTime");
        var given = envelope.object("notificationMetadata");
        this.metadata = given == null ? null : PayloadRecords.read(NotificationMetadata.class, given);
        this.extras = envelope.rest();
    }

    /** What it is about. */
    public NotificationType type() {
        return type;
    }

    /** The version of the envelope. */
    public Optional<String> notificationVersion() {
        return Optional.ofNullable(notificationVersion);
    }

    /** The version of the payload. */
    public Optional<String> payloadVersion() {
        return Optional.ofNullable(payloadVersion);
    }

    /** When it happened; empty where Amazon gave no readable time, whose text is in {@link #extras} then. */
    public Optional<Instant> eventTime() {
        return Optional.ofNullable(eventTime);
    }

    /** Where it comes from. */
    public Optional<NotificationMetadata> metadata() {
        return Optional.ofNullable(metadata);
    }

    /** Amazon's id of it, the same each time that it is delivered. */
    public Optional<String> id() {
        return metadata().map(NotificationMetadata::notificationId);
    }

    /** What it tells. */
    public NotificationPayload payload() {
        return payload;
    }

    /** Fields of the envelope that have no place of their own, as they came. */
    public Extras extras() {
        return extras;
    }

    @Override
    public String toString() {
        return "Notification[" + type + ", " + eventTime
                + id().map(id -> ", " + id).orElse("") + "]";
    }
}
