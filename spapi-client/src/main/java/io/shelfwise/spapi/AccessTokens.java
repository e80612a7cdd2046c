package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.OperationSpec;

/** Where a client gets the access token of a call from. Asked once per attempt, by any thread. */
@Experimental
@FunctionalInterface
public interface AccessTokens {

    /** A token that is valid now for {@code operation}. */
    String token(OperationSpec operation);
}
