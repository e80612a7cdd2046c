package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a dispatcher works. */
record DispatchSettings(
        List<Route> routes,
        @Nullable NotificationHandler otherwise,
        DispatchListener listener,
        InstantSource clock,
        int batch,
        int attempts,
        Duration firstDelay,
        Duration longestDelay,
        Duration window,
        int most) {

    DispatchSettings {
        routes = List.copyOf(routes);
    }

    List<NotificationHandler> handlers(Notification notification) {
        List<NotificationHandler> found = routes.stream()
                .filter(route -> route.takes().test(notification))
                .map(Route::handler)
                .toList();
        return found.isEmpty() && otherwise != null ? List.of(otherwise) : found;
    }

    /** Doubles with each time, up to the longest. */
    Duration delay(int times) {
        Duration delay = firstDelay.multipliedBy(1L << Math.min(times - 1, 30));
        return delay.compareTo(longestDelay) > 0 ? longestDelay : delay;
    }

    record Route(Predicate<Notification> takes, NotificationHandler handler) {}
}
