package io.shelfwise.spapi;

import io.shelfwise.spapi.internal.http.Exchange;
import java.net.URI;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * All operations of the Selling Partner API. Thread-safe; one client serves a whole application.
 *
 * <p>It sends each call once: it does not log in, wait for a limit or try again. A host's own HTTP client can do so by
 * interceptors, which find the {@link io.shelfwise.spapi.catalogue.OperationSpec} of a request among its tags.
 */
@Experimental
public final class SellingPartnerClient extends ApiAccess implements AutoCloseable {

    private final @Nullable OkHttpClient own;

    private SellingPartnerClient(Exchange exchange, @Nullable OkHttpClient own) {
        super(exchange);
        this.own = own;
    }

    /** A builder of a client that takes its access tokens from {@code tokens}. */
    public static Builder builder(AccessTokens tokens) {
        return new Builder(tokens);
    }

    /** Ends the threads and connections that the client made itself; those of a host's HTTP client are left alone. */
    @Override
    public void close() {
        if (own != null) {
            own.dispatcher().executorService().shutdown();
            own.connectionPool().evictAll();
        }
    }

    /** Builds a client. */
    public static final class Builder {

        private final AccessTokens tokens;
        private String userAgent =
                "Shelfwise (Language=Java/" + Runtime.version().feature() + ")";
        private @Nullable HttpUrl baseUrl;
        private @Nullable OkHttpClient http;

        private Builder(AccessTokens tokens) {
            this.tokens = Objects.requireNonNull(tokens, "tokens");
        }

        /**
         * The address that stands before each path, such as {@code https://sellingpartnerapi-eu.amazon.com}.
         *
         * @throws IllegalArgumentException if it is neither https nor a loopback address
         */
        public Builder baseUrl(URI baseUrl) {
            this.baseUrl = BaseUrl.of(baseUrl);
            return this;
        }

        /** A host's own HTTP client, with its proxies, certificates, timeouts and interceptors. */
        public Builder httpClient(OkHttpClient http) {
            this.http = http;
            return this;
        }

        /** How the application names itself to Amazon: {@code Name/1.0 (Language=Java/17)}. */
        public Builder userAgent(String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /**
         * The client.
         *
         * @throws IllegalArgumentException if no base URL was given
         */
        public SellingPartnerClient build() {
            if (baseUrl == null) {
                throw new IllegalArgumentException("no base URL was given; set that of the seller's region");
            }
            OkHttpClient made = http == null ? new OkHttpClient() : null;
            OkHttpClient base = made == null ? Objects.requireNonNull(http) : made;
            OkHttpClient signing = base.newBuilder()
                    .addInterceptor(new AccessTokenHeader(tokens, userAgent))
                    .followRedirects(false) // a redirect would take the token with it
                    .retryOnConnectionFailure(false) // a POST may have taken effect
                    .build();
            return new SellingPartnerClient(new Exchange(baseUrl, signing), made);
        }
    }
}
