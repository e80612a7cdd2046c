package io.shelfwise.spapi.notifications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message that is not handled and does not come again by itself. Immutable. */
public final class SetAside {

    private final ReceivedMessage message;
    private final String reason;
    private final @Nullable Notification notification;
    private final @Nullable Exception cause;

    private SetAside(
            ReceivedMessage message, String reason, @Nullable Notification notification, @Nullable Exception cause) {
        this.message = message;
        this.reason = reason;
        this.notification = notification;
        this.cause = cause;
    }

    static SetAside malformed(ReceivedMessage message, MalformedNotification notification) {
        return new SetAside(message, notification.reason(), null, null);
    }

    static SetAside failed(ReceivedMessage message, Notification notification, Exception cause) {
        String reason = "handling failed at " + message.deliveries()
                + " deliveries; see cause(), and publish the message again once that is mended";
        return new SetAside(message, reason, notification, cause);
    }

    /** The message as it came, to be kept where a person can look at it. It may hold buyer data or a secret. */
    public ReceivedMessage message() {
        return message;
    }

    /** Why, without a word of the message. */
    public String reason() {
        return reason;
    }

    /** What it says; empty if that cannot be read. */
    public Optional<Notification> notification() {
        return Optional.ofNullable(notification);
    }

    /** What its handler threw last; empty if it cannot be read. */
    public Optional<Exception> cause() {
        return Optional.ofNullable(cause);
    }

    @Override
    public String toString() {
        return "SetAside[" + message + ", " + reason + "]";
    }
}
