package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.api.notifications.v1.DestinationResource;
import io.shelfwise.spapi.api.notifications.v1.DestinationResourceSpecification;
import io.shelfwise.spapi.api.notifications.v1.EventBridgeResource;
import io.shelfwise.spapi.api.notifications.v1.EventBridgeResourceSpecification;
import io.shelfwise.spapi.api.notifications.v1.SqsResource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where Amazon is to send notifications: a queue of SQS, or an account's EventBridge. Immutable. */
public final class NotificationTarget {

    private final DestinationResourceSpecification specification;
    private final String text;

    private NotificationTarget(DestinationResourceSpecification specification, String text) {
        this.specification = specification;
        this.text = text;
    }

    /**
     * A queue that Amazon may send to.
     *
     * @param arn such as {@code arn:aws:sqs:us-east-1:123456789012:orders}
     * @throws IllegalArgumentException if it is none of SQS
     */
    public static NotificationTarget sqs(String arn) {
        if (!arn.matches("arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+")) {
            throw new IllegalArgumentException(
                    "arn is '" + arn + "'; give that of a queue, such as arn:aws:sqs:us-east-1:123456789012:orders");
        }
        SqsResource queue = SqsResource.builder().arn(arn).build();
        return new NotificationTarget(
                DestinationResourceSpecification.builder().sqs(queue).build(), arn);
    }

    /**
     * The partner event bus that Amazon makes in an AWS account.
     *
     * @param region such as {@code us-east-1}
     * @param accountId 12 digits
     * @throws IllegalArgumentException if the account id has another form
     */
    public static NotificationTarget eventBridge(String region, String accountId) {
        if (!accountId.matches("[0-9]{12}")) {
            throw new IllegalArgumentException(
                    "accountId is '" + accountId + "'; give the 12 digits of an AWS account");
        }
        EventBridgeResourceSpecification bus = EventBridgeResourceSpecification.builder()
                .region(region)
                .accountId(accountId)
                .build();
        return new NotificationTarget(
                DestinationResourceSpecification.builder().eventBridge(bus).build(), region + " of " + accountId);
    }

    DestinationResourceSpecification specification() {
        return specification;
    }

    boolean is(@Nullable DestinationResource resource) {
        if (resource == null) {
            return false;
        }
        SqsResource queue = specification.sqs();
        EventBridgeResourceSpecification bus = specification.eventBridge();
        return queue != null
                ? resource.sqs() != null
                        && Objects.equals(queue.arn(), resource.sqs().arn())
                : bus != null && isBus(bus, resource.eventBridge());
    }

    private static boolean isBus(EventBridgeResourceSpecification bus, @Nullable EventBridgeResource other) {
        return other != null
                && Objects.equals(bus.region(), other.region())
                && Objects.equals(bus.accountId(), other.accountId());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotificationTarget that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The queue's name, or region and account. */
    @Override
    public String toString() {
        return text;
    }
}
