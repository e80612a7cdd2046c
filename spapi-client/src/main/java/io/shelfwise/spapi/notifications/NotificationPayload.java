package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.wire.Extras;
import java.util.Optional;

/**
 * What a notification tells. Read leniently, as Amazon sends it: any component may be null, words are open, and what cannot
 * be held, such as a date that is none, is among the extras. Payloads that may tell of a buyer do not print it.
 */
public interface NotificationPayload {

    /** What the other components cannot hold, as it came. */
    Extras extras();

    /**
     * Whose state it tells, such as an order or a listing: of two payloads of one type and subject the later event counts.
     * Empty where each counts by itself.
     */
    default Optional<String> subject() {
        return Optional.empty();
    }
}
