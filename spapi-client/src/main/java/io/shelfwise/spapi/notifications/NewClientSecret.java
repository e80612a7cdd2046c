package io.shelfwise.spapi.notifications;

import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.wire.Extras;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The application has a new client secret, as {@code APPLICATION_OAUTH_CLIENT_NEW_SECRET} tells. Hand it to {@link
 * io.shelfwise.spapi.login.ClientSecrets#store}. Immutable.
 */
public final class NewClientSecret implements NotificationPayload {

    private final @Nullable String clientId;
    private final @Nullable Secret secret;
    private final @Nullable Instant end;
    private final @Nullable Instant previousEnd;
    private final Extras extras;

    private NewClientSecret(Fields fields) {
        this.clientId = fields.text("clientId");
        String text = fields.text("newClientSecret");
        this.secret = text == null || text.isEmpty() ? null : Secret.of(text);
        this.end = fields.time("newClientSecretExpiryTime");
        this.previousEnd = fields.time("oldClientSecretExpiryTime");
        fields.take("newClientSecret"); // in whatever form it came: never among the extras
        this.extras = fields.rest();
    }

    static NewClientSecret of(Fields fields) {
        return new NewClientSecret(fields);
    }

    /** The application's id for logins. */
    public Optional<String> clientId() {
        return Optional.ofNullable(clientId);
    }

    /** The new secret. */
    public Optional<Secret> secret() {
        return Optional.ofNullable(secret);
    }

    /** When the new secret ends. */
    public Optional<Instant> end() {
        return Optional.ofNullable(end);
    }

    /** Until when Amazon takes the secret before it. */
    public Optional<Instant> previousEnd() {
        return Optional.ofNullable(previousEnd);
    }

    @Override
    public Extras extras() {
        return extras;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "NewClientSecret[" + clientId + ", until " + end + "]";
    }
}
