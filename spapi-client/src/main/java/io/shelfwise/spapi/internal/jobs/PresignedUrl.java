package io.shelfwise.spapi.internal.jobs;

import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Addresses of documents. They are secrets, and go over https but on this machine. */
final class PresignedUrl {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    private PresignedUrl() {}

    static HttpUrl parse(@Nullable String url, Trouble trouble) {
        HttpUrl parsed = url == null ? null : HttpUrl.parse(url);
        if (parsed == null || !(parsed.isHttps() || LOOPBACK.contains(parsed.host()))) {
            throw trouble.of("Amazon gave no https address for a document; see whether the endpoint is right", null);
        }
        return parsed;
    }
}
