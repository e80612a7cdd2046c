package io.shelfwise.spapi;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Checks an address to which tokens may be sent. */
final class BaseUrl {

    private BaseUrl() {}

    static HttpUrl of(URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null || !(url.isHttps() || isLoopback(url.host()))) {
            throw new IllegalArgumentException("base URL '" + address
                    + "' would send tokens in clear; give an https address (http goes to a loopback address only)");
        }
        return url.encodedPath().endsWith("/")
                ? url
                : url.newBuilder().addPathSegment("").build();
    }

    private static boolean isLoopback(@Nullable String host) {
        if ("localhost".equals(host)) {
            return true;
        }
        try {
            boolean isAddress = host != null && host.matches("[0-9.]+|.*:.*");
            return isAddress && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
