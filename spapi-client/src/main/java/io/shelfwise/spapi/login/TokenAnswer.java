package io.shelfwise.spapi.login;

import com.squareup.moshi.JsonReader;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.internal.wire.Tree;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;
import okio.Buffer;

/** The body of an answer to a login; without fields if it is no JSON object. */
final class TokenAnswer {

    private static final int LARGEST_BODY = 1 << 16;
    private static final BigDecimal DEFAULT_SECONDS =
            BigDecimal.valueOf(300); // cautious where Amazon names no lifetime
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(86_400);

    private final Map<?, ?> fields;

    private TokenAnswer(Map<?, ?> fields) {
        this.fields = fields;
    }

    /** Reads a body of up to 64 KiB. Throws only where the connection broke. */
    static TokenAnswer of(Response response) throws IOException {
        boolean whole = !response.body().source().request(LARGEST_BODY);
        return new TokenAnswer(whole ? parse(response.body().source().getBuffer()) : Map.of());
    }

    private static Map<?, ?> parse(Buffer body) {
        try {
            return Tree.read(JsonReader.of(body)) instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException | RuntimeException e) { // its message may quote a token
            return Map.of();
        }
    }

    /** The tokens; empty if there is none. */
    Optional<Granted> granted(Instant asked) {
        return secret("access_token")
                .map(token -> new Granted(AccessToken.lasting(token, asked, lifetime()), secret("refresh_token")));
    }

    /** A field of text; empty if it is none. */
    String text(String name) {
        return fields.get(name) instanceof String value ? value : "";
    }

    private Optional<Secret> secret(String name) {
        return fields.get(name) instanceof String value && !value.isBlank()
                ? Optional.of(Secret.of(value))
                : Optional.empty();
    }

    private Duration lifetime() {
        BigDecimal seconds = seconds(String.valueOf(fields.get("expires_in")));
        return Duration.ofSeconds(seconds.max(BigDecimal.ZERO).min(MOST_SECONDS).longValue());
    }

    private static BigDecimal seconds(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return DEFAULT_SECONDS;
        }
    }
}
