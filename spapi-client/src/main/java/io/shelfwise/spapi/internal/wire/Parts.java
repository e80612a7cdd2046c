package io.shelfwise.spapi.internal.wire;

import io.shelfwise.spapi.wire.Extras;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the generated records do with their components: none of it throws, but for what a request needs. */
public final class Parts {

    private Parts() {}

    /** A copy without nulls; empty for null. */
    public static <T> List<T> list(@Nullable List<? extends @Nullable T> values) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        return values.stream().filter(Objects::nonNull).<T>map(value -> value).toList();
    }

    /** A copy in the same order without nulls; empty for null. */
    public static <T> Map<String, T> map(@Nullable Map<String, ? extends @Nullable T> values) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        Map<String, T> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                copy.put(name, value);
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    /** No extras for null. */
    public static Extras extras(@Nullable Extras extras) {
        return extras == null ? Extras.none() : extras;
    }

    /** Empty text for null. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Gives {@code values} back. An empty list is noted as an extra, so that it is sent: absent is something else. */
    public static <T extends Collection<?>> T noting(Map<String, @Nullable Object> extras, String name, T values) {
        note(extras, name, values.isEmpty(), List.of());
        return values;
    }

    /** Gives {@code values} back. An empty map is noted as an extra, so that it is sent: absent is something else. */
    public static <T extends Map<?, ?>> T noting(Map<String, @Nullable Object> extras, String name, T values) {
        note(extras, name, values.isEmpty(), Map.of());
        return values;
    }

    /** Refuses a request that lacks what its path or its body needs. */
    public static void needed(String request, String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(request + " has no " + name + "; set it before build()");
        }
    }

    private static void note(Map<String, @Nullable Object> extras, String name, boolean isEmpty, Object empty) {
        if (isEmpty) {
            extras.put(name, empty);
        } else {
            extras.remove(name);
        }
    }
}
