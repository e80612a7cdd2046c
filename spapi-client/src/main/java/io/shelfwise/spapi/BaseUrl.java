package io.shelfwise.spapi;

import io.shelfwise.spapi.internal.http.SafeAddress;
import java.net.URI;
import okhttp3.HttpUrl;

/** Checks an address to which tokens may be sent, and makes it one that paths can be added to. */
final class BaseUrl {

    private BaseUrl() {}

    static HttpUrl of(URI address) {
        HttpUrl url = SafeAddress.of("base URL", address);
        return url.encodedPath().endsWith("/")
                ? url
                : url.newBuilder().addPathSegment("").build();
    }

    /** What limits are counted by: the host, with its port where that is not the usual one. */
    static String endpoint(HttpUrl url) {
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? url.host() : url.host() + ":" + url.port();
    }
}
