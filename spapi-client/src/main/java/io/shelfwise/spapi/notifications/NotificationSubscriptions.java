package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.notifications.v1.CreateDestinationRequest;
import io.shelfwise.spapi.api.notifications.v1.CreateSubscriptionParameters;
import io.shelfwise.spapi.api.notifications.v1.CreateSubscriptionRequest;
import io.shelfwise.spapi.api.notifications.v1.DeleteSubscriptionByIdRequest;
import io.shelfwise.spapi.api.notifications.v1.Destination;
import io.shelfwise.spapi.api.notifications.v1.GetSubscriptionRequest;
import io.shelfwise.spapi.api.notifications.v1.GetSubscriptionsRequest;
import io.shelfwise.spapi.api.notifications.v1.Subscription;
import io.shelfwise.spapi.wire.SpApiException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which notifications: destinations, which are the application's, and subscriptions, which are a seller's. What
 * exists is reused, so each start of a program may ensure what it needs. Thread-safe.
 *
 * <p>Failures of calls are {@link SpApiException}s. Operations for the application alone (destinations, and subscriptions by
 * id) take the application's own token, as the client knows.
 */
public final class NotificationSubscriptions {

    private final SellingPartnerClient client;

    private NotificationSubscriptions(SellingPartnerClient client) {
        this.client = client;
    }

    /** Those of the seller and the application of a client. */
    public static NotificationSubscriptions of(SellingPartnerClient client) {
        return new NotificationSubscriptions(client);
    }

    /**
     * A destination for a target: the one that exists, whatever its name, or a new one.
     *
     * @param name of a new one, at most 256 characters
     * @throws SubscriptionConflictException if the name is that of another target
     */
    public Destination ensureDestination(String name, NotificationTarget target) {
        return destination(name, target)
                .orElseGet(() -> made(
                        () -> client.notifications()
                                .createDestination(CreateDestinationRequest.builder()
                                        .name(name)
                                        .resourceSpecification(target.specification())
                                        .build())
                                .payload(),
                        () -> destination(name, target)));
    }

    /** All destinations of the application. */
    public List<Destination> destinations() {
        List<Destination> all = client.notifications().getDestinations().payload();
        return all == null ? List.of() : all;
    }

    /** Deletes a destination of the application. One that is not there is well deleted. */
    public void deleteDestination(String destinationId) {
        unlessMissing(() -> client.notifications().deleteDestination(destinationId));
    }

    /**
     * A subscription of the seller: the one that exists, or a new one.
     *
     * @throws SubscriptionConflictException if one exists that goes elsewhere or has another directive, and is not to be
     *     replaced
     */
    public Subscription ensure(SubscriptionRequest request) {
        Optional<Subscription> existing = find(request.type(), request.payloadVersion());
        if (existing.isPresent() && !fits(existing.get(), request)) {
            remove(existing.get(), request);
            existing = Optional.empty();
        }
        return existing.orElseGet(() -> made(
                () -> client.notifications()
                        .createSubscription(CreateSubscriptionParameters.builder()
                                .notificationType(request.type().value())
                                .body(body(request))
                                .build())
                        .payload(),
                () -> find(request.type(), request.payloadVersion())
                        .filter(subscription -> fits(subscription, request))));
    }

    /** The seller's subscription of a type and version. */
    public Optional<Subscription> find(NotificationType type, String payloadVersion) {
        try {
            return Optional.ofNullable(client.notifications()
                    .getSubscription(GetSubscriptionRequest.builder()
                            .notificationType(type.value())
                            .payloadVersion(payloadVersion)
                            .build())
                    .payload());
        } catch (SpApiException e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The seller's subscriptions of a type, in all versions. */
    public List<Subscription> list(NotificationType type) {
        return client.notifications()
                .getSubscriptionsItems(GetSubscriptionsRequest.builder()
                        .notificationTypes(List.of(type.value()))
                        .build())
                .toList();
    }

    /** Deletes a subscription by Amazon's id of it. One that is not there is well deleted. */
    public void delete(NotificationType type, String subscriptionId) {
        unlessMissing(() -> client.notifications()
                .deleteSubscriptionById(DeleteSubscriptionByIdRequest.builder()
                        .notificationType(type.value())
                        .subscriptionId(subscriptionId)
                        .build()));
    }

    private Optional<Destination> destination(String name, NotificationTarget target) {
        List<Destination> all = destinations();
        Optional<Destination> same =
                all.stream().filter(each -> target.is(each.resource())).findFirst();
        if (same.isEmpty() && all.stream().anyMatch(each -> name.equals(each.name()))) {
            throw new SubscriptionConflictException("name is '" + name + "', which is that of a destination other than "
                    + target + "; take another name, or delete it");
        }
        return same;
    }

    /** Makes something, or finds it where another has, or where no answer tells whether it was made. */
    private static <T> T made(Supplier<@Nullable T> making, Supplier<Optional<T>> finding) {
        try {
            T made = making.get();
            if (made != null) {
                return made;
            }
        } catch (SpApiException e) {
            if (e.status() != 409 && !e.isRetryable()) {
                throw e;
            }
            return finding.get().orElseThrow(() -> e);
        }
        return finding.get()
                .orElseThrow(() -> new SubscriptionConflictException(
                        "Amazon answered without what it should have made, and does not list it; try again later"));
    }

    private void remove(Subscription existing, SubscriptionRequest request) {
        String id = existing.subscriptionId();
        if (!request.isReplacing() || id == null) {
            throw new SubscriptionConflictException("subscription of " + request.type() + " " + request.payloadVersion()
                    + " exists as " + id + " with another destination or directive than " + request.destinationId()
                    + "; use replacing(), or delete it");
        }
        delete(request.type(), id);
    }

    private static boolean fits(Subscription subscription, SubscriptionRequest request) {
        return request.destinationId().equals(subscription.destinationId())
                && request.directive()
                        .map(wanted -> wanted.equals(subscription.processingDirective()))
                        .orElse(true);
    }

    private static CreateSubscriptionRequest body(SubscriptionRequest request) {
        CreateSubscriptionRequest.Builder body = CreateSubscriptionRequest.builder()
                .payloadVersion(request.payloadVersion())
                .destinationId(request.destinationId());
        request.directive().ifPresent(body::processingDirective);
        return body.build();
    }

    private static void unlessMissing(Runnable deleting) {
        try {
            deleting.run();
        } catch (SpApiException e) {
            if (e.status() != 404) {
                throw e;
            }
        }
    }

    @Override
    public String toString() {
        return "NotificationSubscriptions";
    }
}
