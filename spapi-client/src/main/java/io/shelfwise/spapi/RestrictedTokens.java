package io.shelfwise.spapi;

import io.shelfwise.spapi.api.tokens.v2021_03_01.CreateRestrictedDataTokenRequest;
import io.shelfwise.spapi.api.tokens.v2021_03_01.CreateRestrictedDataTokenResponse;

/** Asks Amazon for a restricted data token: {@code client.tokens()::createRestrictedDataToken}. */
@Experimental
@FunctionalInterface
public interface RestrictedTokens {

    /** Amazon's answer. May block. */
    CreateRestrictedDataTokenResponse fetch(CreateRestrictedDataTokenRequest request);
}
