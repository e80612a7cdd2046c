package io.shelfwise.testkit.internal.notifications;

import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an application wants notifications. */
record Destination(String id, String application, String name, Map<String, Object> resource) {

    /** The resource that a specification asks for. */
    static Map<String, Object> resource(@Nullable Object specification) {
        if (specification instanceof Map<?, ?> given) {
            if (given.get("sqs") instanceof Map<?, ?> queue
                    && text(queue, "arn").startsWith("arn:aws")) {
                return Json.object("sqs", Json.object("arn", text(queue, "arn")));
            }
            if (given.get("eventBridge") instanceof Map<?, ?> bus
                    && text(bus, "accountId").matches("[0-9]{12}")) {
                return Json.object(
                        "eventBridge",
                        Json.object(
                                "name", "aws.partner/sellingpartnerapi.amazon.com/" + text(bus, "accountId"),
                                "region", text(bus, "region"),
                                "accountId", text(bus, "accountId")));
            }
        }
        throw Refusal.invalid("resourceSpecification must hold sqs with an arn, or eventBridge with an accountId");
    }

    boolean isEventBridge() {
        return resource.containsKey("eventBridge");
    }

    Map<String, Object> json() {
        return Json.object("name", name, "destinationId", id, "resource", resource);
    }

    private static String text(Map<?, ?> object, String name) {
        return String.valueOf(object.get(name));
    }
}
