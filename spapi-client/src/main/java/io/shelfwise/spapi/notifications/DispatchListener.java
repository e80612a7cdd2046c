package io.shelfwise.spapi.notifications;

import java.time.Instant;

/** Hears what becomes of messages. Called on the dispatcher's thread. */
public interface DispatchListener {

    /** Hears nothing. */
    DispatchListener NONE = new DispatchListener() {};

    /** It was handled. */
    default void handled(Notification notification) {}

    /** Nobody is there for its type; it is done with. */
    default void ignored(Notification notification) {}

    /** It was handled before, and is done with. */
    default void duplicate(Notification notification) {}

    /**
     * It is stale: a later event of the same subject was handled before. It went to no handler, and is done with.
     *
     * @param newest when that later event happened
     */
    default void stale(Notification notification, Instant newest) {}

    /** Handling failed; it will be delivered again. */
    default void failed(Notification notification, int deliveries, Exception cause) {}

    /**
     * It cannot be read, or failed as often as is tried. It is done with once this returns; if this throws, the message is
     * delivered again instead, so that none is lost.
     */
    default void setAside(SetAside message) {}

    /** The source failed to deliver, or to hear what became of a message. It will be tried again. */
    default void sourceFailed(RuntimeException cause) {}
}
