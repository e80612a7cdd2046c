package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;

/**
 * The payload of a type that has no class of its own here.
 *
 * @param extras all its fields, as they came; they may hold buyer data
 */
public record OtherPayload(Extras extras) implements NotificationPayload {

    /** Takes anything. */
    public OtherPayload {
        extras = Parts.extras(extras);
    }
}
