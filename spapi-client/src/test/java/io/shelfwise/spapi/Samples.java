package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Words;
import io.shelfwise.spapi.wire.Extras;
import io.shelfwise.spapi.wire.OpenEnum;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One value of each type that a parameter can have, and how it must arrive. */
final class Samples {

    static final String TEXT = "a/b c+d,é%棚";
    static final String ENCODED_TEXT = "a%2Fb%20c%2Bd%2C%C3%A9%25%E6%A3%9A";
    static final String TWICE_ENCODED_TEXT = "a/b c%2Bd%2Cé%25棚";
    static final String HEADER = "plain";
    static final String BODY = "{\"sample\":1.50}";

    private static final Map<Type, Object> VALUES = Map.of(
            String.class,
            TEXT,
            Instant.class,
            Instant.parse("2026-01-02T03:04:05.678901Z"),
            LocalDate.class,
            LocalDate.of(2026, 1, 2),
            Integer.class,
            7,
            Long.class,
            8L,
            BigDecimal.class,
            new BigDecimal("1E+2"),
            Boolean.class,
            true);

    private Samples() {}

    static Object of(Type type) throws ReflectiveOperationException {
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        } else if (type instanceof ParameterizedType list) {
            Object one = of(list.getActualTypeArguments()[0]);
            return List.of(one, one);
        }
        Class<?> generated = (Class<?>) type;
        return OpenEnum.class.isAssignableFrom(generated)
                ? generated.getConstructor(String.class).newInstance("SOME")
                : record(generated);
    }

    static String sent(TypeSpec type) {
        if (type instanceof ListOf list) {
            return sent(list.element());
        } else if (type instanceof Words) {
            return "SOME";
        }
        return switch ((Primitive) type) {
            case STRING -> TEXT;
            case TIME -> "2026-01-02T03:04:05.678Z";
            case DATE -> "2026-01-02";
            case INTEGER -> "7";
            case LONG -> "8";
            case NUMBER -> "100";
            case BOOLEAN -> "true";
            case ANY -> throw new AssertionError("no parameter is of any type");
        };
    }

    private static Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        values[components.length - 1] = Extras.of(Map.of("sample", new BigDecimal("1.50")));
        return type.getConstructor(types).newInstance(values);
    }
}
