package io.shelfwise.spapi.internal.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Checks an address to which secrets may be sent. */
public final class SafeAddress {

    private SafeAddress() {}

    /**
     * The address as OkHttp takes it.
     *
     * @param name of the address in the exception's message
     * @throws IllegalArgumentException if it is neither https nor a loopback address
     */
    public static HttpUrl of(String name, URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null || !(url.isHttps() || isLoopback(url.host()))) {
            throw new IllegalArgumentException(name + " '" + address
                    + "' would send tokens in clear; give an https address (http goes to a loopback address only)");
        }
        return url;
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
