package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON.
 *
 * @param <T> the type
 */
interface Codec<T> {

    /**
     * Reads the next value, or null if it is none of this type, and tells {@code leftover} whether {@link #write} would
     * give the same JSON again. Throws only where the text is no JSON.
     */
    @Nullable
    T read(JsonReader reader, Leftover leftover) throws IOException;

    /** The tree of a value. */
    @Nullable
    Object write(T value);
}
