package io.shelfwise.spapi.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the components of a generated record cannot hold, by JSON name: fields that this version of the library does not
 * know, and known fields that came in another form than promised, such as a date that is none, a number as text, or
 * {@code null} for a list. It is written back as it came, and goes before the component of the same name. Immutable.
 *
 * <p>Values are text, {@link java.math.BigDecimal}, {@link Boolean}, {@link Map}, {@link java.util.List} or null. They are
 * Amazon's and may hold buyer data: {@link #toString} gives their number only.
 */
public final class Extras {

    /** Instead of a field's name: the extra is the whole value, which was no object though one was promised. */
    public static final String WHOLE = "(whole)";

    private static final Extras NONE = new Extras(Map.of());

    private final Map<String, @Nullable Object> values;

    private Extras(Map<String, ? extends @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Nothing. */
    public static Extras none() {
        return NONE;
    }

    /** The given fields by their JSON names. */
    public static Extras of(Map<String, ? extends @Nullable Object> values) {
        return values.isEmpty() ? NONE : new Extras(values);
    }

    /** All fields by their JSON names, in the order in which they came. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /** The JSON names of the fields. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.size() + " extra";
    }
}
