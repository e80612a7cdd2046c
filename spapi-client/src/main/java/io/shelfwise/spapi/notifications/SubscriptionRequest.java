package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.api.notifications.v1.ProcessingDirective;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A subscription that there should be. Immutable. */
public final class SubscriptionRequest {

    private final NotificationType type;
    private final String destinationId;
    private final String payloadVersion;
    private final @Nullable ProcessingDirective directive;
    private final boolean isReplacing;

    private SubscriptionRequest(Builder builder) {
        this.type = builder.type;
        this.destinationId = builder.destinationId;
        this.payloadVersion = builder.payloadVersion;
        this.directive = builder.directive;
        this.isReplacing = builder.isReplacing;
    }

    /**
     * A builder.
     *
     * @param type what about
     * @param destinationId where to; that of {@link NotificationSubscriptions#ensureDestination}
     */
    public static Builder of(NotificationType type, String destinationId) {
        return new Builder(type, destinationId);
    }

    /** What about. */
    public NotificationType type() {
        return type;
    }

    /** Where to. */
    public String destinationId() {
        return destinationId;
    }

    /** In which version of its payload. */
    public String payloadVersion() {
        return payloadVersion;
    }

    /** What Amazon is to filter or gather. */
    public Optional<ProcessingDirective> directive() {
        return Optional.ofNullable(directive);
    }

    /** Whether one that is otherwise is deleted and made anew. */
    public boolean isReplacing() {
        return isReplacing;
    }

    @Override
    public String toString() {
        return "SubscriptionRequest[" + type + " " + payloadVersion + " to " + destinationId + "]";
    }

    /** Builds a request. */
    public static final class Builder {

        private final NotificationType type;
        private final String destinationId;
        private String payloadVersion = "1.0";
        private @Nullable ProcessingDirective directive;
        private boolean isReplacing;

        private Builder(NotificationType type, String destinationId) {
            this.type = Objects.requireNonNull(type, "type");
            this.destinationId = Objects.requireNonNull(destinationId, "destinationId");
        }

        /** In which version of its payload; {@code 1.0} unless told otherwise. */
        public Builder payloadVersion(String value) {
            payloadVersion = value;
            return this;
        }

        /** What Amazon is to filter or gather. Without one, any that an existing subscription has will do. */
        public Builder directive(ProcessingDirective value) {
            directive = value;
            return this;
        }

        /** Deletes a subscription of the same type and version that differs, and makes it anew; else that is refused. */
        public Builder replacing() {
            isReplacing = true;
            return this;
        }

        /** The request. */
        public SubscriptionRequest build() {
            return new SubscriptionRequest(this);
        }
    }
}
