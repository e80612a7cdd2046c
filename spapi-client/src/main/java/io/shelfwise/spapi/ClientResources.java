package io.shelfwise.spapi;

import io.shelfwise.spapi.calls.Timeouts;
import io.shelfwise.spapi.internal.call.Pipeline;
import io.shelfwise.spapi.internal.call.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import org.jspecify.annotations.Nullable;

/** What a client makes itself, and ends itself. */
final class ClientResources implements AutoCloseable {

    private static final ConnectionSpec TLS = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
            .tlsVersions(TlsVersion.TLS_1_3, TlsVersion.TLS_1_2)
            .build();

    private final OkHttpClient http;
    private final List<Runnable> ends = new ArrayList<>();

    private ClientResources(OkHttpClient http) {
        this.http = http;
    }

    static ClientResources of(@Nullable OkHttpClient hosts, Timeouts timeouts) {
        if (hosts != null) {
            return new ClientResources(secured(hosts.newBuilder()));
        }
        ConnectionPool connections = new ConnectionPool(64, 1, TimeUnit.MINUTES);
        ClientResources own = new ClientResources(secured(new OkHttpClient.Builder()
                .connectionPool(connections)
                .connectTimeout(timeouts.connect())
                .readTimeout(timeouts.read())
                .writeTimeout(timeouts.read())));
        own.ends.add(connections::evictAll);
        return own;
    }

    /** Plain http has been refused by {@link BaseUrl} but for a loopback address. */
    private static OkHttpClient secured(OkHttpClient.Builder http) {
        return http.connectionSpecs(List.of(TLS, ConnectionSpec.CLEARTEXT)).build();
    }

    Pipeline pipeline(String endpoint, Settings settings) {
        Pipeline pipeline = new Pipeline(http, endpoint, settings);
        ends.add(0, pipeline::close);
        return pipeline;
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
    }
}
