package io.shelfwise.spapi.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was put lately: not longer ago than a window, and no more than so many. One thread's. */
final class Recent<V> {

    private final Map<String, Dated<V>> values = new LinkedHashMap<>();
    private final InstantSource clock;
    private final Duration window;
    private final int most;

    Recent(InstantSource clock, Duration window, int most) {
        this.clock = clock;
        this.window = window;
        this.most = most;
    }

    Optional<V> find(String key) {
        forget();
        return Optional.ofNullable(values.get(key)).map(Dated::value);
    }

    void put(String key, V value) {
        values.remove(key); // so that the oldest stay first
        values.put(key, new Dated<>(value, clock.instant()));
        forget();
    }

    int size() {
        return values.size();
    }

    private void forget() {
        Instant oldest = clock.instant().minus(window);
        Iterator<Dated<V>> each = values.values().iterator();
        int over = values.size() - most;
        while (each.hasNext() && (each.next().since().isBefore(oldest) || over > 0)) {
            each.remove();
            over--;
        }
    }

    private record Dated<V>(V value, Instant since) {}
}
