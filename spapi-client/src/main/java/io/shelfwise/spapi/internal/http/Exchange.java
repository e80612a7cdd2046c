package io.shelfwise.spapi.internal.http;

import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.wire.WireAdapters;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * What the generated operations call. Each request carries its {@link OperationSpec} as a tag, so that interceptors of the
 * HTTP client know which operation they see. Thread-safe.
 */
public final class Exchange {

    private static final MediaType JSON = MediaType.get("application/json");

    private final Retrofit retrofit;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    /** Sends to {@code baseUrl} by {@code http}. */
    public Exchange(HttpUrl baseUrl, OkHttpClient http) {
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .client(http)
                .addConverterFactory(new WireConverters())
                .build();
    }

    /** The catalogue's entry of an operation. */
    public static OperationSpec operation(String api, String method, String id) {
        return Catalogue.bundled().operation(api, method, id);
    }

    /** The one object of a generated API class. */
    public <T> T api(Class<T> type, Function<Exchange, T> constructor) {
        return type.cast(apis.computeIfAbsent(type, key -> constructor.apply(this)));
    }

    /** An implementation of a Retrofit interface. */
    public <T> T service(Class<T> type) {
        return retrofit.create(type);
    }

    /** A request body; without content for null. */
    public RequestBody body(@Nullable Object value) {
        if (value == null) {
            return RequestBody.create(new byte[0], null);
        }
        return RequestBody.create(WireAdapters.json(value), JSON);
    }

    /** Calls an operation that answers nothing. */
    public void answer(OperationSpec operation, Call<Void> call) {
        Response<Void> response = execute(operation, call);
        if (!response.isSuccessful()) {
            throw Failures.refused(operation, response);
        }
    }

    /** Calls an operation and waits for the answer; {@code empty} makes that of an answer without content. */
    public <T> T answer(OperationSpec operation, Call<T> call, Supplier<? extends T> empty) {
        return content(operation, execute(operation, call), empty);
    }

    /** Calls an operation that answers nothing. Cancelling the future ends the call. */
    public CompletableFuture<@Nullable Void> future(OperationSpec operation, Call<Void> call) {
        return enqueue(operation, call, response -> {
            if (!response.isSuccessful()) {
                throw Failures.refused(operation, response);
            }
            return null;
        });
    }

    /** Calls an operation. Cancelling the future ends the call. */
    public <T> CompletableFuture<T> future(OperationSpec operation, Call<T> call, Supplier<? extends T> empty) {
        return enqueue(operation, call, response -> content(operation, response, empty));
    }

    private static <T> T content(OperationSpec operation, Response<T> response, Supplier<? extends T> empty) {
        if (!response.isSuccessful()) {
            throw Failures.refused(operation, response);
        }
        T body = response.body();
        return body == null ? empty.get() : body;
    }

    private static <T> Response<T> execute(OperationSpec operation, Call<T> call) {
        try {
            return call.execute();
        } catch (IOException e) {
            throw Failures.broken(operation, e);
        }
    }

    private static <T, R extends @Nullable Object> CompletableFuture<R> enqueue(
            OperationSpec operation, Call<T> call, Function<Response<T>, R> reading) {
        CompletableFuture<R> future = new CallFuture<>(call);
        call.enqueue(new Callback<T>() {
            @Override
            public void onResponse(Call<T> done, Response<T> response) {
                try {
                    future.complete(reading.apply(response));
                } catch (RuntimeException e) {
                    future.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call<T> done, Throwable failure) {
                future.completeExceptionally(
                        failure instanceof IOException e ? Failures.broken(operation, e) : failure);
            }
        });
        return future;
    }
}
