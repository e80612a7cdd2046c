package io.shelfwise.spapi.notifications;

/**
 * What a host does on a notification whose payload is of one kind.
 *
 * @param <P> the kind
 */
@FunctionalInterface
public interface PayloadHandler<P> {

    /**
     * Handles a notification. It may come again after a failure or a restart, so doing it twice should do no harm.
     *
     * @throws Exception to have it delivered again later
     */
    void handle(Notification notification, P payload) throws Exception;
}
