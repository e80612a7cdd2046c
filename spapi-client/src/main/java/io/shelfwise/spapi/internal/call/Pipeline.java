package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.calls.Timeouts;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.limits.RateLimits;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls: on the caller's thread, or on threads of its own that are held by what is being sent only, never by what
 * waits. Thread-safe.
 */
public final class Pipeline implements AutoCloseable {

    private final OkHttpClient http;
    private final String endpoint;
    private final Settings settings;
    private final Backoff backoff;
    private final SafeListener listener;
    private final ExecutorService threads = Threads.pool();
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Set<CallRun<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Sends by {@code http}, to one region's {@code endpoint}. */
    public Pipeline(OkHttpClient http, String endpoint, Settings settings) {
        this.http = http.newBuilder()
                .addNetworkInterceptor(new SentMark.Setter())
                .followRedirects(false) // a redirect would take the token with it
                .followSslRedirects(false)
                .retryOnConnectionFailure(false) // a POST may have taken effect
                .build();
        this.endpoint = endpoint;
        this.settings = settings;
        this.backoff = new Backoff(settings.retries(), settings.time());
        this.listener = new SafeListener(settings.listener());
    }

    /** Makes a call on the caller's thread, which may be interrupted. */
    public <T> Answered<T> call(Outgoing<T> outgoing) {
        CallRun<T> run = begin(outgoing);
        CompletableFuture<?> timer = timer(run, () -> {});
        boolean isSuccess = false;
        try {
            for (CompletableFuture<?> wait = run.advance(); wait != null; wait = run.advance()) {
                await(run, wait);
            }
            isSuccess = true;
            return run.answer();
        } finally {
            end(run, timer, isSuccess);
        }
    }

    /** Makes a call without blocking; cancelling the future ends it. */
    public <T, R extends @Nullable Object> CompletableFuture<R> start(
            Outgoing<T> outgoing, Function<Answered<T>, R> reading) {
        CallRun<T> run = begin(outgoing);
        CallFuture<R> future = new CallFuture<>(() -> run.stop(Stop.CANCELLED));
        CompletableFuture<?> timer = timer(run, () -> future.completeExceptionally(run.stopped(Stop.TIMEOUT)));
        drive(run, () -> goOn(run, future, timer, reading));
        return future;
    }

    private <T, R extends @Nullable Object> void goOn(
            CallRun<T> run,
            CallFuture<R> future,
            @Nullable CompletableFuture<?> timer,
            Function<Answered<T>, R> reading) {
        boolean isOver = true;
        boolean isSuccess = false;
        try {
            CompletableFuture<?> wait = run.advance();
            if (wait != null) {
                isOver = false;
                var unused = wait.whenComplete((done, failure) -> drive(run, () -> goOn(run, future, timer, reading)));
                return;
            }
            isSuccess = true;
            future.complete(reading.apply(run.answer()));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        } finally {
            if (isOver) {
                end(run, timer, isSuccess);
            }
        }
    }

    /** After {@link #close()} there are no threads left, and what is left of a stopped call does not block. */
    private void drive(CallRun<?> run, Runnable step) {
        try {
            threads.execute(step);
        } catch (RejectedExecutionException e) {
            run.stop(Stop.CLOSED);
            step.run();
        }
    }

    private static void await(CallRun<?> run, CompletableFuture<?> wait) {
        try {
            wait.get();
        } catch (InterruptedException e) {
            run.stop(Stop.INTERRUPTED);
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException e) {
            return; // the next stage of the call looks at the future itself
        }
    }

    private <T> CallRun<T> begin(Outgoing<T> outgoing) {
        CallRun<T> run = new CallRun<>(this, outgoing);
        running.add(run);
        if (closed) {
            running.remove(run);
            throw new IllegalStateException("the client is closed; make another one");
        }
        return run;
    }

    private @Nullable CompletableFuture<?> timer(CallRun<?> run, Runnable then) {
        if (run.progress().timeout().isEmpty()) {
            return null;
        }
        CompletableFuture<?> timer =
                settings.time().after(run.progress().timeout().get());
        var unused = timer.thenRun(() -> {
            run.stop(Stop.TIMEOUT);
            then.run();
        });
        return timer;
    }

    private void end(CallRun<?> run, @Nullable CompletableFuture<?> timer, boolean isSuccess) {
        running.remove(run);
        if (timer != null) {
            timer.cancel(false);
        }
        run.progress().finish(isSuccess);
    }

    /** Ends the calls under way and the threads that this made itself. */
    @Override
    public void close() {
        closed = true;
        running.forEach(run -> run.stop(Stop.CLOSED));
        threads.shutdown();
    }

    /** Nanoseconds since some moment. */
    public long nanos() {
        return settings.time().nanos();
    }

    Gate gate(OperationSpec operation) {
        return gates.computeIfAbsent(operation.api(), api -> new Gate(endpoint + " " + api));
    }

    String endpoint() {
        return endpoint;
    }

    OkHttpClient http() {
        return http;
    }

    Backoff backoff() {
        return backoff;
    }

    SafeListener listener() {
        return listener;
    }

    TokenSource tokens() {
        return settings.tokens();
    }

    Caller caller() {
        return settings.caller();
    }

    RateLimits limits() {
        return settings.limits();
    }

    Time time() {
        return settings.time();
    }

    Timeouts timeouts() {
        return settings.timeouts();
    }

    Duration within() {
        return settings.retries().within();
    }

    String userAgent() {
        return settings.userAgent();
    }
}
