package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.wire.OpenEnum;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The codec of each type that a generated record can have as a component. Thread-safe. */
final class Codecs {

    private final Map<Type, Codec<Object>> known = new ConcurrentHashMap<>();

    Codec<Object> of(Type type) {
        Codec<Object> codec = known.get(type);
        if (codec == null) {
            codec = make(type);
            known.put(type, codec);
        }
        return codec;
    }

    /** A codec that is made when first used: types may hold themselves. */
    Codec<Object> lazily(Type type) {
        return new Lazy(type);
    }

    @SuppressWarnings("unchecked")
    private Codec<Object> make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Codec<Object> part = lazily(arguments[arguments.length - 1]);
            return (Codec<Object>)
                    (Codec<?>) (generic.getRawType() == List.class ? new ListCodec<>(part) : new MapCodec<>(part));
        }
        return (Codec<Object>) ofClass((Class<?>) type);
    }

    private Codec<?> ofClass(Class<?> type) {
        Codec<?> scalar = Scalars.of(type);
        if (scalar != null) {
            return scalar;
        }
        return OpenEnum.class.isAssignableFrom(type) ? new WordCodec(type) : new RecordCodec<>(type, this);
    }

    private final class Lazy implements Codec<Object> {

        private final Type type;
        private volatile @Nullable Codec<Object> made;

        Lazy(Type type) {
            this.type = type;
        }

        private Codec<Object> codec() {
            Codec<Object> codec = made;
            if (codec == null) {
                codec = of(type);
                made = codec;
            }
            return codec;
        }

        @Override
        public @Nullable Object read(JsonReader reader, Leftover leftover) throws IOException {
            return codec().read(reader, leftover);
        }

        @Override
        public @Nullable Object write(Object value) {
            return codec().write(value);
        }
    }
}
