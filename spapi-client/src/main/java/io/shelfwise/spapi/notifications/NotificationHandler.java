package io.shelfwise.spapi.notifications;

/** What a host does on a notification. */
@FunctionalInterface
public interface NotificationHandler {

    /**
     * Handles a notification. It may come again after a failure or a restart, so doing it twice should do no harm.
     *
     * @throws Exception to have it delivered again later
     */
    void handle(Notification notification) throws Exception;
}
