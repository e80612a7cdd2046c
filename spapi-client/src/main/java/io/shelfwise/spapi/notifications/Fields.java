package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Times;
import io.shelfwise.spapi.wire.Extras;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an object, taken one by one by names in any case; what is not taken is left. One thread's. */
final class Fields {

    private final Map<String, @Nullable Object> left = new LinkedHashMap<>();

    Fields(Map<?, ?> object) {
        object.forEach((name, value) -> left.put(String.valueOf(name), value));
    }

    /** The value of a name, taken; null if there is none. */
    @Nullable
    Object take(String name) {
        String key = key(name);
        return key == null ? null : left.remove(key);
    }

    /** The value of a name; null if there is none. */
    @Nullable
    Object get(String name) {
        String key = key(name);
        return key == null ? null : left.get(key);
    }

    /** A text, taken; null, and left, where it is none. */
    @Nullable
    String text(String name) {
        return get(name) instanceof String text && take(name) != null ? text : null;
    }

    /** A time, taken; null, and left, where it is none. */
    @Nullable
    Instant time(String name) {
        Instant time = get(name) instanceof String text ? Times.instant(text.strip()) : null;
        if (time != null) {
            take(name);
        }
        return time;
    }

    /** An object, taken; null, and left, where it is none. */
    @Nullable
    Map<?, ?> object(String name) {
        return get(name) instanceof Map<?, ?> object && take(name) != null ? object : null;
    }

    boolean has(String name) {
        return key(name) != null;
    }

    void put(String name, Object value) {
        left.put(name, value);
    }

    /** What was not taken. */
    Extras rest() {
        return Extras.of(left);
    }

    private @Nullable String key(String name) {
        if (left.containsKey(name)) {
            return name;
        }
        return left.keySet().stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
    }
}
