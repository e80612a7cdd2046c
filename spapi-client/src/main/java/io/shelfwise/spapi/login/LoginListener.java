package io.shelfwise.spapi.login;

import io.shelfwise.spapi.limits.Caller;
import java.time.Duration;

/** Is told of each token fetched, by the thread that fetched it. Must not throw, and should be quick. */
public interface LoginListener {

    /**
     * A token came.
     *
     * @param kind {@code refresh_token}, {@code client_credentials} or {@code restricted}
     * @param took how long it took, with retries
     */
    default void fetched(Caller caller, String kind, Duration took) {}

    /**
     * None came.
     *
     * @param kind {@code refresh_token}, {@code client_credentials} or {@code restricted}
     */
    default void failed(Caller caller, String kind, RuntimeException failure) {}
}
