package io.shelfwise.spapi.internal.http;

import io.shelfwise.spapi.internal.wire.Times;
import io.shelfwise.spapi.wire.OpenEnum;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters as text. */
public final class Params {

    private Params() {}

    /** Times in UTC with milliseconds and {@code Z}; numbers without exponent; null for null. */
    public static @Nullable String text(@Nullable Object value) {
        if (value instanceof Instant time) {
            return Times.text(time);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof OpenEnum word) {
            return word.value();
        }
        return value == null ? null : value.toString();
    }

    /**
     * Refuses a call without something that Amazon says it needs.
     *
     * @throws IllegalArgumentException if {@code value} is null or an empty list
     */
    public static void needed(String operation, String parameter, @Nullable Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            throw new IllegalArgumentException(
                    operation + " needs parameter '" + parameter + "', which is absent; set it");
        }
    }

    /** With commas between; null, that is no parameter at all, for an empty list. */
    public static @Nullable String joined(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Params::text).collect(Collectors.joining(","));
    }

    /** For parameters that Amazon decodes twice: {@code %}, {@code +} and {@code ,} percent-encoded once ahead of all else. */
    public static List<String> twiceEncoded(List<?> values) {
        return values.stream()
                .map(value -> String.valueOf(text(value))
                        .replace("%", "%25")
                        .replace("+", "%2B")
                        .replace(",", "%2C"))
                .toList();
    }

    /** One part of a path, in which all but letters, digits, {@code -}, {@code .}, {@code _} and {@code ~} is encoded. */
    public static String path(String name, Object value) {
        String text = String.valueOf(text(value));
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException(
                    name + " is '" + text + "', which no path can hold; give Amazon's identifier");
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
