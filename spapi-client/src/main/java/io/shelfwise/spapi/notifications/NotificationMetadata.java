package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a notification comes from.
 *
 * @param applicationId the application that subscribed
 * @param subscriptionId its subscription
 * @param publishTime when Amazon sent it
 * @param notificationId the same each time that it is delivered
 * @param extras what the other components cannot hold, as it came
 */
public record NotificationMetadata(
        @Nullable String applicationId,
        @Nullable String subscriptionId,
        @Nullable Instant publishTime,
        @Nullable String notificationId,
        Extras extras) {

    /** Takes anything. */
    public NotificationMetadata {
        extras = Parts.extras(extras);
    }
}
