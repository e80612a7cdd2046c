package io.shelfwise.spapi.notifications;

/**
 * What a message of a queue turned out to be. Never an exception: what cannot be read is a value too, so that it can be set
 * aside and does not stand in the way of others.
 */
public sealed interface NotificationMessage permits Notification, MalformedNotification {

    /**
     * Reads the text of a message: Amazon's notification as it is, or inside the {@code detail} of an EventBridge event, or
     * as the {@code Message} of an SNS envelope. Field names may be of either style, {@code NotificationType} or {@code
     * notificationType}.
     *
     * @param body a JSON text
     */
    static NotificationMessage parse(String body) {
        return EnvelopeReader.read(body);
    }
}
