package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.wire.OpenEnum;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Open enumerations. */
final class WordCodec implements Codec<OpenEnum> {

    private final MethodHandle constructor;

    WordCodec(Class<?> type) {
        try {
            constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, String.class))
                    .asType(MethodType.methodType(OpenEnum.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no open enumeration; generate the operations anew", e);
        }
    }

    @Override
    public @Nullable OpenEnum read(JsonReader reader, Leftover leftover) throws IOException {
        Object tree = Tree.read(reader);
        if (tree instanceof String) {
            leftover.none();
        } else {
            leftover.keep(tree);
        }
        return tree == null ? null : word(Scalars.text(tree));
    }

    private @Nullable OpenEnum word(@Nullable String text) {
        try {
            return text == null ? null : (OpenEnum) constructor.invokeExact(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an open enumeration refused a text; generate the operations anew", e);
        }
    }

    @Override
    public Object write(OpenEnum value) {
        return value.value();
    }
}
