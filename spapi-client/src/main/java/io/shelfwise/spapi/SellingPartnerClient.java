package io.shelfwise.spapi;

import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.calls.Timeouts;
import io.shelfwise.spapi.internal.call.Pipeline;
import io.shelfwise.spapi.internal.call.Settings;
import io.shelfwise.spapi.internal.call.Time;
import io.shelfwise.spapi.internal.http.Exchange;
import io.shelfwise.spapi.internal.http.Operation;
import io.shelfwise.spapi.internal.http.TextCall;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.telemetry.CallListener;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * All operations of the Selling Partner API for one seller in one region. Thread-safe.
 *
 * <p>Each call is checked, waits for its limit, gets its token, is sent, and is tried again where that is safe and may help.
 * Blocking calls run on the caller's thread and end when it is interrupted. Futures run on threads of the client, which are
 * held by what is being sent, never by what waits.
 */
public final class SellingPartnerClient extends ApiAccess implements AutoCloseable {

    private final Exchange exchange;
    private final @Nullable ClientResources own;

    private SellingPartnerClient(Exchange exchange, @Nullable ClientResources own) {
        super(exchange);
        this.exchange = exchange;
        this.own = own;
    }

    /**
     * A builder of a client that takes its access tokens from {@code tokens}, such as those of {@link
     * io.shelfwise.spapi.login.AmazonLogin#seller}.
     */
    public static Builder builder(AccessTokens tokens) {
        return new Builder(tokens);
    }

    /** The same client with other options for each call; cheap, and not to be closed by itself. */
    public SellingPartnerClient with(CallOptions options) {
        return new SellingPartnerClient(exchange.with(options), null);
    }

    /**
     * A call by name.
     *
     * @param id Amazon's name of the operation, such as {@code searchOrders}. Where an API has two of one name it is the
     *     one by PUT, unless the method stands before it, as in {@code POST linkCarrierAccount}
     * @throws IllegalArgumentException if no API has it, or several have
     */
    public OperationCall operation(String id) {
        return call(OperationNames.find(id));
    }

    /**
     * A call by name.
     *
     * @param api Amazon's file name of the API, such as {@code orders_2026-01-01}
     * @param id as in {@link #operation(String)}
     * @throws IllegalArgumentException if the API has no such operation
     */
    public OperationCall operation(String api, String id) {
        return call(OperationNames.find(api, id));
    }

    private OperationCall call(Operation<?> operation) {
        return new OperationCall(exchange, operation, new TextCall(Map.of(), Optional.empty(), true));
    }

    /**
     * Ends the calls under way, and the threads and connections that the client made itself; those of a host's HTTP client
     * are left alone. Does nothing on a client made by {@link #with}.
     */
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    /** Builds a client. */
    public static final class Builder {

        private final AccessTokens tokens;
        private String userAgent = UserAgent.of("Shelfwise", "0.1");
        private Optional<Caller> caller;
        private RateLimits limits = RateLimits.inProcess();
        private Retries retries = Retries.standard();
        private Timeouts timeouts = Timeouts.standard();
        private CallListener listener = CallListener.NONE;
        private Time time = Time.SYSTEM;
        private @Nullable HttpUrl baseUrl;
        private @Nullable OkHttpClient http;

        private Builder(AccessTokens tokens) {
            this.tokens = Objects.requireNonNull(tokens, "tokens");
            this.caller = tokens.knownCaller();
        }

        /** For whom calls are made: limits are kept by application and seller. Needed where the tokens do not tell. */
        public Builder caller(Caller caller) {
            this.caller = Optional.of(caller);
            return this;
        }

        /** The region to which the seller belongs. */
        public Builder region(Region region) {
            return baseUrl(region.endpoint());
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

        /**
         * What holds calls back; {@link RateLimits#inProcess()}, the one of this process, unless another is given, which
         * should serve all clients.
         */
        public Builder limits(RateLimits limits) {
            this.limits = limits;
            return this;
        }

        /** How often a call is tried again. */
        public Builder retries(Retries retries) {
            this.retries = retries;
            return this;
        }

        /** How long the parts of a call may take; with a host's own HTTP client, only the whole call counts. */
        public Builder timeouts(Timeouts timeouts) {
            this.timeouts = timeouts;
            return this;
        }

        /** Hears of every call. */
        public Builder listener(CallListener listener) {
            this.listener = listener;
            return this;
        }

        /** A host's own HTTP client, with its proxies, certificates, timeouts, connections and interceptors. */
        public Builder httpClient(OkHttpClient http) {
            this.http = http;
            return this;
        }

        /**
         * How the application names itself to Amazon.
         *
         * @throws IllegalArgumentException if one has characters other than letters, digits, spaces and {@code . _ + -}
         */
        public Builder application(String name, String version) {
            this.userAgent = UserAgent.of(name, version);
            return this;
        }

        /**
         * How the application names itself to Amazon, in full: {@code Name/1.0 (Language=Java/17; Platform=Linux)}.
         *
         * @throws IllegalArgumentException if it has more than 500 characters, or others than plain ASCII
         */
        public Builder userAgent(String userAgent) {
            this.userAgent = UserAgent.of(userAgent);
            return this;
        }

        /** For tests that turn the clock by hand. */
        Builder time(Time time) {
            this.time = time;
            return this;
        }

        /**
         * The client.
         *
         * @throws IllegalArgumentException if no region was given, or nobody whose limits the calls count against
         */
        public SellingPartnerClient build() {
            if (baseUrl == null) {
                throw new IllegalArgumentException("no region or base URL was given; set that of the seller");
            }
            CompletableFuture<SellingPartnerClient> made = new CompletableFuture<>();
            AccessTokens opened = tokens.through(
                    request -> made.join().tokens().createRestrictedDataToken(request)); // by this client's limits
            Settings settings = new Settings(
                    new GivenTokens(opened), whose(), limits, retries, timeouts, listener, userAgent, time);
            ClientResources own = ClientResources.of(http, timeouts);
            Pipeline pipeline = own.pipeline(BaseUrl.endpoint(baseUrl), settings);
            SellingPartnerClient client = new SellingPartnerClient(Exchange.of(baseUrl, pipeline), own);
            made.complete(client);
            return client;
        }

        private Caller whose() {
            if (caller.isEmpty() && limits != RateLimits.none()) {
                throw new IllegalArgumentException(
                        "no caller was given, whose limits the calls count against; set it, or"
                                + " take the tokens of an AmazonLogin, which know theirs");
            }
            return caller.orElse(Caller.application("application"));
        }
    }
}
