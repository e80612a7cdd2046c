package io.shelfwise.testkit.internal.notifications;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.login.Names;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notifications v1: an application's destinations, and its subscriptions to each seller, one of a type and version. */
public final class NotificationOperations {

    private static final String API = "notifications";

    private final Names names;
    private final PageTokens pages;
    private final List<Destination> destinations = new CopyOnWriteArrayList<>();
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** Without destinations or subscriptions yet. */
    public NotificationOperations(long seed, PageTokens pages) {
        this.names = new Names(seed + 3);
        this.pages = pages;
    }

    /** Gives the operations their behaviour. */
    public void addTo(Handlers handlers) {
        handlers.put(
                API,
                "GET",
                "getDestinations",
                call -> payload(own(call).map(Destination::json).toList()));
        handlers.put(API, "POST", "createDestination", this::createDestination);
        handlers.put(
                API,
                "GET",
                "getDestination",
                call -> payload(destination(call, call.inPath("destinationId")).json()));
        handlers.put(API, "DELETE", "deleteDestination", this::deleteDestination);
        handlers.put(API, "GET", "getSubscriptions", this::list);
        handlers.put(
                API,
                "GET",
                "getSubscription",
                call -> payload(subscription(call).json()));
        handlers.put(API, "POST", "createSubscription", this::subscribe);
        handlers.put(
                API, "GET", "getSubscriptionById", call -> payload(byId(call).json()));
        handlers.put(API, "DELETE", "deleteSubscriptionById", this::unsubscribe);
    }

    /** The subscriptions to a type of a seller's notifications. */
    List<Subscription> subscriptions(String sellerId, String type) {
        return subscriptions.stream()
                .filter(each -> each.sellerId().equals(sellerId) && each.type().equals(type))
                .toList();
    }

    String nextId() {
        return names.next("", 24);
    }

    private synchronized Answer createDestination(Call call) {
        Map<String, @Nullable Object> body = call.body();
        String name = text(body, "name");
        Map<String, Object> resource = Destination.resource(body.get("resourceSpecification"));
        if (own(call)
                .anyMatch(each -> each.name().equals(name) || each.resource().equals(resource))) {
            throw Refusal.of(409, "Conflict", "A destination of this name or resource exists.");
        }
        Destination made = new Destination(nextId(), call.application().id(), name, resource);
        destinations.add(made);
        return payload(made.json());
    }

    private synchronized Answer deleteDestination(Call call) {
        Destination destination = destination(call, call.inPath("destinationId"));
        if (subscriptions.stream().anyMatch(each -> each.destination().equals(destination))) {
            throw Refusal.invalid("destination has subscriptions");
        }
        destinations.remove(destination);
        return Answer.json(200, Map.of());
    }

    private Answer list(Call call) {
        List<String> types = call.list("notificationTypes");
        List<Subscription> found = subscriptions.stream()
                .filter(each -> isOwn(call, each) && types.contains(each.type()))
                .filter(each -> call.text("payloadVersion")
                        .map(each.payloadVersion()::equals)
                        .orElse(true))
                .toList();
        Page<Subscription> page = pages.page(call, found, call.number("pageSize", 30, 30, 100));
        return payload(Json.object(
                "subscriptions",
                page.items().stream().map(Subscription::json).toList(),
                "nextToken",
                page.next().orElse(null)));
    }

    private Subscription subscription(Call call) {
        String type = call.inPath("notificationType");
        return subscriptions(call.sellerId(), type).stream()
                .filter(each -> isOwn(call, each))
                .filter(each -> call.text("payloadVersion")
                        .map(each.payloadVersion()::equals)
                        .orElse(true))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("subscription to " + type));
    }

    private synchronized Answer subscribe(Call call) {
        Map<String, @Nullable Object> body = call.body();
        String type = call.inPath("notificationType");
        String version = text(body, "payloadVersion");
        Destination destination = destination(call, text(body, "destinationId"));
        if (subscriptions(call.sellerId(), type).stream()
                .anyMatch(each -> isOwn(call, each) && each.payloadVersion().equals(version))) {
            throw Refusal.of(409, "Conflict", "A subscription to this type and version exists.");
        }
        Subscription made = new Subscription(
                nextId(),
                call.application().id(),
                call.sellerId(),
                type,
                version,
                destination,
                body.get("processingDirective"));
        subscriptions.add(made);
        return payload(made.json());
    }

    private synchronized Answer unsubscribe(Call call) {
        subscriptions.remove(byId(call));
        return Answer.json(200, Map.of());
    }

    private Subscription byId(Call call) {
        return one(
                subscriptions,
                each -> each.application().equals(call.application().id())
                        && each.type().equals(call.inPath("notificationType"))
                        && each.id().equals(call.inPath("subscriptionId")));
    }

    private Destination destination(Call call, String id) {
        return one(own(call).toList(), each -> each.id().equals(id));
    }

    private Stream<Destination> own(Call call) {
        return destinations.stream()
                .filter(each -> each.application().equals(call.application().id()));
    }

    private static boolean isOwn(Call call, Subscription subscription) {
        return subscription.application().equals(call.application().id())
                && subscription.sellerId().equals(call.sellerId());
    }

    private static <T> T one(List<T> all, Predicate<T> is) {
        return all.stream().filter(is).findFirst().orElseThrow(() -> Refusal.missing("id"));
    }

    private static String text(Map<String, @Nullable Object> body, String name) {
        if (body.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw Refusal.invalid(name + " is missing");
    }

    private static Answer payload(Object payload) {
        return Answer.json(200, Json.object("payload", payload));
    }
}
