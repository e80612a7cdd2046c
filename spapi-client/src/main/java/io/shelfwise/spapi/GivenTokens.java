package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.call.TokenSource;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The host's access tokens as the pipeline asks for them. */
record GivenTokens(AccessTokens tokens) implements TokenSource {

    @Override
    public String token(OperationSpec operation, String path, Optional<String> reportType) {
        return tokens.token(new TokenRequest(operation, path, reportType));
    }

    @Override
    public void permit(OperationSpec operation, HttpUrl url, Optional<String> reportType) {
        tokens.permit(new TokenRequest(operation, url.encodedPath(), reportType), url);
    }

    @Override
    public void refused(OperationSpec operation, String path, Optional<String> reportType, String token) {
        tokens.refused(new TokenRequest(operation, path, reportType), token);
    }
}
