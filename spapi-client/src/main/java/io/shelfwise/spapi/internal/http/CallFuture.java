package io.shelfwise.spapi.internal.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** A future whose cancellation ends the call behind it. */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {

    private final Call<?> call;

    CallFuture(Call<?> call) {
        this.call = call;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            call.cancel();
        }
        return cancelled;
    }
}
