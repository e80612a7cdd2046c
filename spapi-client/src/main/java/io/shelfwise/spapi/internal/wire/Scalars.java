package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values without parts. Each reads what it can make sense of: a number as text is a number. */
final class Scalars {

    private static final Map<Class<?>, Codec<?>> ALL = Map.of(
            String.class, of(Scalars::text, text -> text),
            Boolean.class, of(Scalars::truth, truth -> truth),
            Integer.class, of(tree -> whole(tree, BigDecimal::intValueExact), BigDecimal::valueOf),
            Long.class, of(tree -> whole(tree, BigDecimal::longValueExact), BigDecimal::valueOf),
            BigDecimal.class, of(Scalars::number, number -> number),
            Instant.class, new Scalar<>(Scalars::instant, Times::text, Scalars::isWrittenSo),
            LocalDate.class, of(tree -> tree instanceof String text ? Times.date(text) : null, LocalDate::toString),
            Object.class, of(tree -> tree, value -> value));

    private Scalars() {}

    static @Nullable Codec<?> of(Class<?> type) {
        return ALL.get(type);
    }

    private static @Nullable Instant instant(Object tree) {
        return tree instanceof String text ? Times.instant(text) : null;
    }

    /** Most of Amazon's times are of another form than those written: they need not be written to know it. */
    private static boolean isWrittenSo(Instant time, Object tree) {
        return tree instanceof String text && Times.isWrittenForm(text) && text.equals(Times.text(time));
    }

    static @Nullable String text(Object tree) {
        if (tree instanceof String text) {
            return text;
        }
        return tree instanceof Map || tree instanceof List ? null : tree.toString();
    }

    private static @Nullable Boolean truth(Object tree) {
        if (tree instanceof Boolean truth) {
            return truth;
        }
        return switch (String.valueOf(tree).toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable BigDecimal number(Object tree) {
        if (tree instanceof BigDecimal number) {
            return number;
        }
        try {
            return tree instanceof String text ? new BigDecimal(text.strip()) : null;
        } catch (NumberFormatException e) {
            return null; // no number: the caller keeps the text
        }
    }

    private static <T> @Nullable T whole(Object tree, Function<BigDecimal, T> exact) {
        BigDecimal number = number(tree);
        try {
            return number == null ? null : exact.apply(number);
        } catch (ArithmeticException e) {
            return null; // a fraction, or too large: the caller keeps the number
        }
    }

    private static <T> Codec<T> of(Function<Object, @Nullable T> reading, Function<T, Object> writing) {
        return new Scalar<>(reading, writing, (value, tree) -> tree.equals(writing.apply(value)));
    }

    private record Scalar<T>(
            Function<Object, @Nullable T> reading, Function<T, Object> writing, BiPredicate<T, Object> exact)
            implements Codec<T> {

        @Override
        public @Nullable T read(JsonReader reader, Leftover leftover) throws IOException {
            Object tree = Tree.read(reader);
            T value = tree == null ? null : reading.apply(tree);
            if (tree != null && value != null && exact.test(value, tree)) {
                leftover.none();
            } else {
                leftover.keep(tree);
            }
            return value;
        }

        @Override
        public Object write(T value) {
            return writing.apply(value);
        }
    }
}
