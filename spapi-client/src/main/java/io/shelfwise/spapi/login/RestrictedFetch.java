package io.shelfwise.spapi.login;

import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.RestrictedTokens;
import io.shelfwise.spapi.api.tokens.v2021_03_01.CreateRestrictedDataTokenRequest;
import io.shelfwise.spapi.api.tokens.v2021_03_01.CreateRestrictedDataTokenResponse;
import io.shelfwise.spapi.api.tokens.v2021_03_01.Method;
import io.shelfwise.spapi.api.tokens.v2021_03_01.RestrictedResource;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Asks for a restricted data token of one resource. */
final class RestrictedFetch {

    private static final int DEFAULT_SECONDS = 300; // cautious where Amazon names no lifetime

    private final String operation;
    private final CreateRestrictedDataTokenRequest request;

    private RestrictedFetch(String operation, CreateRestrictedDataTokenRequest request) {
        this.operation = operation;
        this.request = request;
    }

    static RestrictedFetch of(OperationSpec operation, String path, List<String> elements) {
        RestrictedResource.Builder resource = RestrictedResource.builder()
                .method(Method.of(operation.method()))
                .path(path);
        if (!elements.isEmpty()) {
            resource.dataElements(elements);
        }
        return new RestrictedFetch(
                operation.id(),
                CreateRestrictedDataTokenRequest.builder()
                        .restrictedResources(List.of(resource.build()))
                        .build());
    }

    AccessToken by(RestrictedTokens tokens, InstantSource clock) {
        Instant asked = clock.instant();
        CreateRestrictedDataTokenResponse answer = tokens.fetch(request);
        String token = answer.restrictedDataToken();
        if (token == null || token.isBlank()) {
            throw LoginException.noRestrictedToken(operation);
        }
        Integer seconds = answer.expiresIn();
        return AccessToken.lasting(
                Secret.of(token), asked, Duration.ofSeconds(seconds == null ? DEFAULT_SECONDS : Math.max(0, seconds)));
    }
}
