package io.shelfwise.spapi.internal.wire;

import io.shelfwise.spapi.wire.Extras;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a generated record and takes it apart. The last component of each is its extras. */
final class RecordAccess<T> {

    private final Class<T> type;
    private final MethodHandle constructor;
    private final List<MethodHandle> accessors = new ArrayList<>();

    RecordAccess(Class<T> type) {
        this.type = type;
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = lookup.unreflectConstructor(type.getConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            for (RecordComponent component : components) {
                accessors.add(lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no public record; generate the operations anew", e);
        }
    }

    T make(@Nullable Object[] values) {
        return Objects.requireNonNull(type.cast(call(() -> (Object) constructor.invokeExact(values))));
    }

    @Nullable
    Object get(Object value, int index) {
        return call(() -> (Object) accessors.get(index).invokeExact(value));
    }

    Extras extras(Object value) {
        Object extras = get(value, accessors.size() - 1);
        return extras == null ? Extras.none() : (Extras) extras;
    }

    private @Nullable Object call(Access access) {
        try {
            return access.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type + " refused its own values; generate the operations anew", e);
        }
    }

    private interface Access {
        @Nullable
        Object call() throws Throwable;
    }
}
