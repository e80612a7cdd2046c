package io.shelfwise.spapi.login;

import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.spapi.internal.http.SafeAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Settings of an {@link AmazonLogin}; all have defaults. */
public final class AmazonLoginBuilder {

    private static final URI AMAZON = URI.create("https://api.amazon.com/auth/o2/token");

    final Application application;
    final CredentialVault vault;
    HttpUrl endpoint = SafeAddress.of("login endpoint", AMAZON);
    InstantSource clock = InstantSource.system();
    GrantlessScopes scopes = GrantlessScopes.documented();
    RestrictedData restrictedData = RestrictedData.documented();
    LoginListener listener = new LoginListener() {};
    Pause pause = Pause.RANDOM;
    private @Nullable TokenCache cache;
    private @Nullable OkHttpClient http;
    private Duration timeout = Duration.ofSeconds(10);

    AmazonLoginBuilder(Application application, CredentialVault vault) {
        this.application = Objects.requireNonNull(application, "application");
        this.vault = Objects.requireNonNull(vault, "vault");
    }

    /**
     * Another address than Amazon's {@code https://api.amazon.com/auth/o2/token}.
     *
     * @throws IllegalArgumentException if it is neither https nor a loopback address
     */
    public AmazonLoginBuilder endpoint(URI endpoint) {
        this.endpoint = SafeAddress.of("login endpoint", endpoint);
        return this;
    }

    /**
     * A host's own HTTP client, with its proxies and certificates. Its interceptors, event listeners and cache are left
     * out, since they would see secrets.
     */
    public AmazonLoginBuilder httpClient(OkHttpClient http) {
        this.http = http;
        return this;
    }

    /**
     * How long one attempt may take at most; 10 seconds. A login makes up to three with each client secret.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public AmazonLoginBuilder timeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout is " + timeout + "; give a positive one");
        }
        this.timeout = timeout;
        return this;
    }

    /** Where tokens are kept; {@link TokenCache#shared()}, or a cache apart if another clock is given. */
    public AmazonLoginBuilder cache(TokenCache cache) {
        this.cache = cache;
        return this;
    }

    /** The clock by which tokens, secrets and consents end; the system's. */
    public AmazonLoginBuilder clock(InstantSource clock) {
        this.clock = clock;
        return this;
    }

    /** Who is told of logins; nobody. */
    public AmazonLoginBuilder listener(LoginListener listener) {
        this.listener = listener;
        return this;
    }

    /** Which operations are grantless; as documented. */
    public AmazonLoginBuilder scopes(GrantlessScopes scopes) {
        this.scopes = scopes;
        return this;
    }

    /** What brings buyer data; as documented. */
    public AmazonLoginBuilder restrictedData(RestrictedData restrictedData) {
        this.restrictedData = restrictedData;
        return this;
    }

    /** How attempts are spaced, for tests. */
    AmazonLoginBuilder pause(Pause pause) {
        this.pause = pause;
        return this;
    }

    /** The login. */
    public AmazonLogin build() {
        return new AmazonLogin(this);
    }

    TokenCache cache() {
        if (cache != null) {
            return cache;
        }
        return clock.equals(InstantSource.system()) ? TokenCache.shared() : TokenCache.inMemory(clock);
    }

    /** A client that sees to it that secrets go nowhere else; connections are not kept, since logins are rare. */
    OkHttpClient http() {
        OkHttpClient.Builder builder = http == null
                ? new OkHttpClient.Builder().connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                : http.newBuilder();
        builder.interceptors().clear();
        builder.networkInterceptors().clear();
        return builder.eventListener(EventListener.NONE)
                .cache(null)
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout)
                .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT)) // clear: loopback only
                .build();
    }
}
