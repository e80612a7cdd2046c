package io.shelfwise.spapi.notifications;

import io.shelfwise.core.ShelfwiseException;

/** What Amazon has is in the way of what is wanted: a destination of the same name, or another subscription. */
public final class SubscriptionConflictException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    SubscriptionConflictException(String message) {
        super(message);
    }
}
