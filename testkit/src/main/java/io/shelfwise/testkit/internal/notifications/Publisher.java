package io.shelfwise.testkit.internal.notifications;

import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.login.Application;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Sends notifications to those who subscribed, in the style of each type. Thread-safe. */
public final class Publisher {

    private static final String NEW_SECRET = "APPLICATION_OAUTH_CLIENT_NEW_SECRET";
    private static final Duration SECRET_LIFE = Duration.ofDays(180);
    private static final Set<String> CAPITALS = Set.of(
            "ORDER_CHANGE",
            "FBA_INVENTORY_AVAILABILITY_CHANGES",
            "TRANSACTION_UPDATE",
            "LISTINGS_ITEM_STATUS_CHANGE",
            "LISTINGS_ITEM_ISSUES_CHANGE",
            "LISTINGS_ITEM_MFN_QUANTITY_CHANGE");

    private final Clock clock;
    private final NotificationOperations operations;
    private final List<Consumer<String>> queues = new CopyOnWriteArrayList<>();

    /** One that sends to the subscriptions of {@code operations}. */
    public Publisher(Clock clock, NotificationOperations operations) {
        this.clock = clock;
        this.operations = operations;
    }

    /** From now on all messages go to this queue too. */
    public void to(Consumer<String> queue) {
        queues.add(queue);
    }

    /** The time of events. */
    public Instant now() {
        return clock.instant();
    }

    /** Sends to all subscriptions, and says to how many. */
    public int send(String sellerId, String type, Instant eventTime, Map<String, Object> payload) {
        List<Subscription> subscriptions = operations.subscriptions(sellerId, type);
        for (Subscription subscription : subscriptions) {
            Map<String, Object> notification = notification(
                    type,
                    subscription.payloadVersion(),
                    eventTime,
                    payload,
                    subscription.application(),
                    subscription.id());
            deliver(
                    subscription.destination().isEventBridge()
                            ? event(type, eventTime, subscription.destination(), notification)
                            : notification);
        }
        return subscriptions.size();
    }

    /** Sends the newest secret of an application: nobody subscribes to it by the API. */
    public void newSecret(Application application) {
        Instant now = now();
        Map<String, Object> payload = Payloads.newSecret(
                application.clientId(),
                application.newestSecret(),
                now.plus(SECRET_LIFE),
                now.plus(Application.OVERLAP));
        deliver(notification(NEW_SECRET, "2023-11-30", now, payload, application.id(), operations.nextId()));
    }

    private void deliver(Map<String, Object> message) {
        String body = Json.write(message);
        queues.forEach(queue -> queue.accept(body));
    }

    private Map<String, Object> notification(
            String type,
            String payloadVersion,
            Instant eventTime,
            Map<String, Object> payload,
            String application,
            String subscription) {
        Map<String, Object> metadata = Json.object(
                "applicationId",
                application,
                "subscriptionId",
                subscription,
                "publishTime",
                now(),
                "notificationId",
                operations.nextId());
        Map<String, Object> notification = Json.object(
                "notificationVersion", "1.0",
                "notificationType", type,
                "payloadVersion", payloadVersion,
                "eventTime", eventTime,
                "payload", payload,
                "notificationMetadata", CAPITALS.contains(type) ? capitals(metadata) : metadata);
        return CAPITALS.contains(type) ? capitals(notification) : notification;
    }

    private Map<String, Object> event(
            String type, Instant time, Destination destination, Map<String, Object> notification) {
        Map<?, ?> bus =
                (Map<?, ?>) Objects.requireNonNull(destination.resource().get("eventBridge"));
        return Json.object(
                "version", "0",
                "id", operations.nextId(),
                "detail-type", type,
                "source", bus.get("name"),
                "account", bus.get("accountId"),
                "time", time,
                "region", bus.get("region"),
                "resources", List.of(),
                "detail", notification);
    }

    private static Map<String, Object> capitals(Map<String, Object> object) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        object.forEach(
                (name, value) -> renamed.put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), value));
        return renamed;
    }
}
