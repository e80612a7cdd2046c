package io.shelfwise.spapi.internal.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            Instant.class, new InstantCodec(),
            LocalDate.class, of(tree -> tree instanceof String text ? Times.date(text) : null, LocalDate::toString),
            Object.class, of(tree -> tree, value -> value));

    private Scalars() {}

    static @Nullable Codec<?> of(Class<?> type) {
        return ALL.get(type);
    }

    static @Nullable String text(Object tree) {
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

    /** Asks whether a text is of the form written before it writes one: most of Amazon's times are not. */
    private static final class InstantCodec implements Codec<Instant> {

        @Override
        public @Nullable Instant read(Object tree) {
            return tree instanceof String text ? Times.instant(text) : null;
        }

        @Override
        public Object write(Instant value) {
            return Times.text(value);
        }

        @Override
        public boolean isExact(Instant value, Object tree) {
            return tree instanceof String text && Times.isWrittenForm(text) && text.equals(Times.text(value));
        }
    }

    private static <T> Codec<T> of(Function<Object, @Nullable T> reading, Function<T, Object> writing) {
        return new Codec<>() {
            @Override
            public @Nullable T read(Object tree) {
                return reading.apply(tree);
            }

            @Override
            public Object write(T value) {
                return writing.apply(value);
            }
        };
    }
}
