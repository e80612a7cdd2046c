package io.shelfwise.spapi.internal.http;

import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.internal.call.Answered;
import io.shelfwise.spapi.internal.call.Outgoing;
import io.shelfwise.spapi.internal.call.Pipeline;
import io.shelfwise.spapi.internal.wire.WireAdapters;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * What the generated operations call. Retrofit writes their requests, each of which carries its {@link
 * io.shelfwise.spapi.catalogue.OperationSpec} as a tag, so that interceptors of the HTTP client know which operation they
 * see; the pipeline sends them. Thread-safe.
 */
public final class Exchange {

    private static final MediaType JSON = MediaType.get("application/json");

    private final Retrofit retrofit;
    private final Pipeline pipeline;
    private final CallOptions options;
    private final Map<Class<?>, Object> services;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    private Exchange(Retrofit retrofit, Pipeline pipeline, CallOptions options, Map<Class<?>, Object> services) {
        this.retrofit = retrofit;
        this.pipeline = pipeline;
        this.options = options;
        this.services = services;
    }

    /** Sends to {@code baseUrl} through {@code pipeline}. */
    public static Exchange of(HttpUrl baseUrl, Pipeline pipeline) {
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .callFactory(new OkHttpClient()) // writes requests only
                .build();
        return new Exchange(retrofit, pipeline, CallOptions.standard(), new ConcurrentHashMap<>());
    }

    /** The same with other options. */
    public Exchange with(CallOptions other) {
        return new Exchange(retrofit, pipeline, other, services);
    }

    /** What is wanted of calls. */
    public CallOptions options() {
        return options;
    }

    /** The one object of a generated API class. */
    public <T> T api(Class<T> type, Function<Exchange, T> constructor) {
        return type.cast(apis.computeIfAbsent(type, key -> constructor.apply(this)));
    }

    /** An implementation of a Retrofit interface. */
    public <T> T service(Class<T> type) {
        return type.cast(services.computeIfAbsent(type, retrofit::create));
    }

    /** A request body; without content for null. */
    public RequestBody body(@Nullable Object value) {
        if (value == null) {
            return RequestBody.create(new byte[0], null);
        }
        return RequestBody.create(WireAdapters.json(value), JSON);
    }

    /** Calls an operation and waits for the answer. */
    public <T> T answer(Operation<T> operation, Call<?> call) {
        return pipeline.call(outgoing(operation, call)).value();
    }

    /** Calls an operation. Cancelling the future ends the call. */
    public <T> CompletableFuture<T> future(Operation<T> operation, Call<?> call) {
        return pipeline.start(outgoing(operation, call), Answered::value);
    }

    /** Calls an operation that answers nothing. Cancelling the future ends the call. */
    public CompletableFuture<@Nullable Void> done(Operation<Object> operation, Call<?> call) {
        return pipeline.start(outgoing(operation, call), answered -> null);
    }

    /**
     * All pages, each fetched when it is asked for.
     *
     * @param calls the call of a page by its token; null asks for the first one
     * @param next the token of the page after a page
     */
    public <T> Stream<T> pages(
            Operation<T> operation, Function<@Nullable String, Call<?>> calls, Function<T, @Nullable String> next) {
        return Pages.of(this, operation, calls, next);
    }

    /** Calls an operation whose parameters are text. */
    public Answered<Content> generic(Operation<?> operation, TextCall call) {
        return pipeline.call(outgoing(operation, call));
    }

    /** Calls an operation whose parameters are text. Cancelling the future ends the call. */
    public <R> CompletableFuture<R> genericFuture(
            Operation<?> operation, TextCall call, Function<Answered<Content>, R> reading) {
        return pipeline.start(outgoing(operation, call), reading);
    }

    long nanos() {
        return pipeline.nanos();
    }

    private <T> Outgoing<T> outgoing(Operation<T> operation, Call<?> call) {
        return new Outgoing<>(operation.spec(), call.request(), operation::read, options);
    }

    private Outgoing<Content> outgoing(Operation<?> operation, TextCall call) {
        return new Outgoing<>(
                operation.spec(), call.request(retrofit.baseUrl(), operation.spec()), operation::content, options);
    }
}
