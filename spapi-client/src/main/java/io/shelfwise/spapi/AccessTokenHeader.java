package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Puts the access token and the user agent on each request. */
final class AccessTokenHeader implements Interceptor {

    private final AccessTokens tokens;
    private final String userAgent;

    AccessTokenHeader(AccessTokens tokens, String userAgent) {
        this.tokens = tokens;
        this.userAgent = userAgent;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Request.Builder signed = request.newBuilder().header("user-agent", userAgent);
        OperationSpec operation = request.tag(OperationSpec.class);
        if (operation != null) {
            signed.header(
                    "x-amz-access-token",
                    tokens.token(new TokenRequest(operation, request.url().encodedPath(), Optional.empty())));
        }
        return chain.proceed(signed.build());
    }
}
