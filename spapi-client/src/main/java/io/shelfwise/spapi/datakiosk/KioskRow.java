package io.shelfwise.spapi.datakiosk;

import io.shelfwise.spapi.internal.wire.WireAdapters;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row as Amazon wrote it, whatever was asked for.
 *
 * @param values by name, in Amazon's order: text, {@link BigDecimal}, {@link Boolean}, {@link Map}, {@link java.util.List} or
 *     null
 */
public record KioskRow(Map<String, @Nullable Object> values) {

    /** Copies the values. */
    public KioskRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What is at the end of a path of names; empty if it is not there or null. */
    public Optional<Object> at(String... path) {
        @Nullable Object value = values;
        for (String name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    /** The text at the end of a path of names; empty if there is none. */
    public Optional<String> text(String... path) {
        return at(path).filter(value -> value instanceof String).map(String::valueOf);
    }

    /** The number at the end of a path of names, exactly; empty if there is none. */
    public Optional<BigDecimal> number(String... path) {
        return at(path).filter(value -> value instanceof BigDecimal).map(value -> (BigDecimal) value);
    }

    /** The row as a line of JSON. */
    public String toJson() {
        return WireAdapters.json(values);
    }
}
