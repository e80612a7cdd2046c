package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The application's client secret will end, as {@code APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY} tells: rotate it.
 *
 * @param clientId of which application
 * @param clientSecretExpiryTime when it ends
 * @param clientSecretExpiryReason such as {@code PERIODIC_ROTATION}
 * @param extras what the other components cannot hold, as it came
 */
public record ClientSecretExpiry(
        @Nullable String clientId,
        @Nullable Instant clientSecretExpiryTime,
        @Nullable String clientSecretExpiryReason,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public ClientSecretExpiry {
        extras = Parts.extras(extras);
    }
}
