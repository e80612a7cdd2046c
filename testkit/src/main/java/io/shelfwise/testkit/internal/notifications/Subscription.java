package io.shelfwise.testkit.internal.notifications;

import io.shelfwise.testkit.internal.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an application wants to hear of a seller. */
record Subscription(
        String id,
        String application,
        String sellerId,
        String type,
        String payloadVersion,
        Destination destination,
        @Nullable Object directive) {

    Map<String, Object> json() {
        return Json.object(
                "subscriptionId", id,
                "payloadVersion", payloadVersion,
                "destinationId", destination.id(),
                "processingDirective", directive);
    }
}
