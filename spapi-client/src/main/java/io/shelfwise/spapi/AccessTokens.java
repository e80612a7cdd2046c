package io.shelfwise.spapi;

import io.shelfwise.spapi.limits.Caller;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Where a client gets the access token of a call from. Asked once per attempt, by any thread. */
@Experimental
@FunctionalInterface
public interface AccessTokens {

    /** A token that is valid now. May block while one is fetched. */
    String token(TokenRequest request);

    /** For whom the tokens are, where they tell: limits are kept by it. */
    default Optional<Caller> knownCaller() {
        return Optional.empty();
    }

    /** Tells that Amazon took {@code token} for expired or invalid, so that it is not given again. */
    default void refused(TokenRequest request, String token) {}

    /**
     * Refuses a call for which no token would be given. A client asks once per call, before it waits for a limit.
     *
     * @param url of the call, whose query may name data that the host has not asked for
     */
    default void permit(TokenRequest request, HttpUrl url) {}

    /**
     * The tokens to use in a client that can fetch restricted data tokens. A client asks once, when it is built.
     *
     * @param restricted fetches one by the client itself, so that its limits hold for this too
     */
    default AccessTokens through(RestrictedTokens restricted) {
        return this;
    }
}
