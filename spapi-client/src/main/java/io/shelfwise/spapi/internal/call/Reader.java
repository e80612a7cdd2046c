package io.shelfwise.spapi.internal.call;

import java.io.IOException;
import okhttp3.ResponseBody;

/**
 * Reads a successful answer.
 *
 * @param <T> what it is read as
 */
@FunctionalInterface
public interface Reader<T> {

    /**
     * Reads a body.
     *
     * @throws UnreadableAnswer if it cannot be read, though it came
     */
    T read(int status, ResponseBody body) throws IOException;
}
