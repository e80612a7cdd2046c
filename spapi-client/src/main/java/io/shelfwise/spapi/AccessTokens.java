package io.shelfwise.spapi;

/** Where a client gets the access token of a call from. Asked once per attempt, by any thread. */
@Experimental
@FunctionalInterface
public interface AccessTokens {

    /** A token that is valid now. May block while one is fetched. */
    String token(TokenRequest request);

    /** Tells that Amazon took {@code token} for expired or invalid, so that it is not given again. */
    default void refused(TokenRequest request, String token) {}
}
