package io.shelfwise.spapi.notifications;

/** A message that is no notification. Immutable. */
public final class MalformedNotification implements NotificationMessage {

    private final String reason;
    private final String body;

    MalformedNotification(String reason, String body) {
        this.reason = reason;
        this.body = body;
    }

    /** What is wrong with it and what to try, without a word of it. */
    public String reason() {
        return reason;
    }

    /** The message as it came. It may hold buyer data or a secret: do not log it. */
    public String body() {
        return body;
    }

    /** Not the message. */
    @Override
    public String toString() {
        return "MalformedNotification[" + reason + ", " + body.length() + " characters]";
    }
}
