package io.shelfwise.spapi.internal.call;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.retry.Retry;
import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Permit;
import io.shelfwise.spapi.telemetry.CallAttempt;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One call as a state machine: leave to ask at all, then permit, token, room, attempt, and from the
 * permit again or to the end. It never waits by
 * itself; whoever runs it, a blocked caller or a pool, waits for the futures that it hands out.
 */
final class CallRun<T> {

    /** What comes next; gives what is to be waited for first, or null. */
    private interface Stage {
        @Nullable
        CompletableFuture<?> go();
    }

    private final Pipeline pipeline;
    private final Outgoing<T> outgoing;
    private final Gate gate;
    private final Retry.AsyncContext<Object> counter;
    private final Progress progress;
    private Stage stage = this::start;
    private boolean tokenRefreshed;
    private @Nullable Answered<T> answer;
    private volatile @Nullable CompletableFuture<?> pending;
    private volatile @Nullable Call onTheWay;
    private volatile @Nullable Stop stop;

    CallRun(Pipeline pipeline, Outgoing<T> outgoing) {
        this.pipeline = pipeline;
        this.outgoing = outgoing;
        this.gate = pipeline.gate(outgoing.operation());
        this.counter = pipeline.backoff().start();
        this.progress = new Progress(pipeline, outgoing);
    }

    Progress progress() {
        return progress;
    }

    /** Goes on until there is something to wait for; gives null when the answer is there, and throws when there is none. */
    @Nullable
    CompletableFuture<?> advance() {
        while (answer == null) {
            CompletableFuture<?> waiting = stage.go();
            if (waiting != null && !waiting.isDone()) {
                return waiting;
            }
        }
        return null;
    }

    Answered<T> answer() {
        if (answer == null) {
            throw new IllegalStateException("the call has no answer yet");
        }
        return answer;
    }

    /** Ends the call from outside, at once or at its next stage. */
    void stop(Stop reason) {
        if (stop == null) {
            stop = reason;
        }
        CompletableFuture<?> waiting = pending;
        if (waiting != null) {
            waiting.cancel(false);
        }
        Call call = onTheWay;
        if (call != null) {
            call.cancel();
        }
    }

    SpApiException stopped(Stop reason) {
        return progress.failed(SpApiException.of(outgoing.operation().id())
                .note(reason.reason())
                .cause(reason.cause()));
    }

    private <F extends CompletableFuture<?>> F waitFor(F waiting, Stage then) {
        stage = then;
        pending = waiting;
        if (stop != null) {
            waiting.cancel(false); // it came in between
        }
        return waiting;
    }

    private void goOn() {
        Stop reason = stop;
        if (reason != null) {
            throw stopped(reason);
        }
    }

    /** Refuses what the host has not opted into, before anything is waited for. */
    private @Nullable CompletableFuture<?> start() {
        pipeline.tokens()
                .permit(
                        outgoing.operation(),
                        outgoing.request().url(),
                        outgoing.options().reportType());
        stage = this::askForPermit;
        return null;
    }

    private @Nullable CompletableFuture<?> askForPermit() {
        goOn();
        try {
            gate.check();
        } catch (CallNotPermittedException e) {
            throw notPermitted(e);
        }
        long asked = pipeline.time().nanos();
        CompletableFuture<Permit> permit = pipeline.limits()
                .acquire(new LimitedCall(
                        pipeline.endpoint(),
                        progress.caller(),
                        outgoing.operation(),
                        outgoing.options().reportType(),
                        outgoing.options().priority(),
                        progress.patience()));
        boolean atOnce = permit.isDone();
        return waitFor(permit, () -> takePermit(permit, atOnce, asked));
    }

    private @Nullable CompletableFuture<?> takePermit(CompletableFuture<Permit> granted, boolean atOnce, long asked) {
        Permit permit = result(granted);
        if (!atOnce) {
            progress.waitedForLimit(pipeline.time().nanos() - asked);
        }
        String token;
        Request request;
        try {
            goOn();
            token = pipeline.tokens()
                    .token(outgoing.operation(), path(), outgoing.options().reportType());
            request = signed(token);
            goOn();
        } catch (RuntimeException | Error e) {
            permit.unanswered();
            throw e;
        }
        CompletableFuture<?> room = gate.room().enter();
        return waitFor(room, () -> attempt(permit, token, request, room));
    }

    private @Nullable CompletableFuture<?> attempt(
            Permit permit, String token, Request request, CompletableFuture<?> room) {
        if (room.isCompletedExceptionally()) {
            permit.unanswered();
            goOn();
        }
        try {
            gate.pass();
        } catch (CallNotPermittedException e) {
            gate.room().leave();
            permit.unanswered();
            throw notPermitted(e);
        }
        return send(permit, token, request);
    }

    private @Nullable CompletableFuture<?> send(Permit permit, String token, Request request) {
        CallAttempt attempt = progress.begin();
        SentMark mark = new SentMark();
        Sending<T> sending = new Sending<>(outgoing, permit, mark);
        Call call = pipeline.http()
                .newCall(request.newBuilder().tag(SentMark.class, mark).build());
        onTheWay = call;
        if (stop != null) {
            call.cancel();
        }
        Sending.Answer<T> got;
        try {
            got = send(sending, call, attempt);
        } catch (FailedAttempt failure) {
            return settle(failure, attempt, token);
        }
        counter.onComplete();
        answer = progress.answered(got.value(), sending.status(), got.requestId());
        return null;
    }

    private Sending.Answer<T> send(Sending<T> sending, Call call, CallAttempt attempt) throws FailedAttempt {
        long began = pipeline.time().nanos();
        try {
            return sending.send(call);
        } finally {
            onTheWay = null;
            gate.room().leave();
            leave(attempt, sending.status(), pipeline.time().nanos() - began);
        }
    }

    private void leave(CallAttempt attempt, int status, long nanos) {
        if (status == 0 && stop != null) {
            gate.left();
        } else {
            gate.answered(status, nanos);
        }
        Sending.tell(pipeline, attempt, status, Duration.ofNanos(nanos));
    }

    private @Nullable CompletableFuture<?> settle(FailedAttempt failure, CallAttempt attempt, String token) {
        if (Thread.currentThread().isInterrupted() && stop == null) {
            stop = Stop.INTERRUPTED;
        }
        goOn();
        if (failure.isTokenRefused() && !tokenRefreshed) {
            tokenRefreshed = true;
            pipeline.tokens()
                    .refused(outgoing.operation(), path(), outgoing.options().reportType(), token);
            pipeline.listener().tell(listener -> listener.tokenRefreshed(attempt));
            stage = this::askForPermit;
            return null;
        }
        long millis = counter.onError(failure);
        if (millis < 0 || !progress.leavesTimeFor(Duration.ofMillis(millis))) {
            throw progress.failed(failure.failure());
        }
        pipeline.listener().tell(listener -> listener.retrying(attempt, Duration.ofMillis(millis)));
        return pause(Duration.ofMillis(millis));
    }

    private @Nullable CompletableFuture<?> pause(Duration wait) {
        if (wait.isZero()) {
            stage = this::askForPermit;
            return null;
        }
        progress.waited(wait);
        return waitFor(pipeline.time().after(wait), this::askForPermit);
    }

    private SpApiException notPermitted(CallNotPermittedException open) {
        return progress.failed(SpApiException.of(outgoing.operation().id())
                .note("so many calls of this API failed that none is sent for a while; try again in some seconds")
                .cause(open));
    }

    /** OkHttp quotes a value that it refuses: that of a token is not repeated. */
    private Request signed(String token) {
        if (!fitsInHeader(token)) {
            throw progress.failed(SpApiException.of(outgoing.operation().id())
                    .note("the access token has a character that no header can carry; see where tokens come from"));
        }
        return outgoing.request()
                .newBuilder()
                .header("user-agent", pipeline.userAgent())
                .header("x-amz-access-token", token)
                .build();
    }

    private static boolean fitsInHeader(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < ' ' || token.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private String path() {
        return outgoing.request().url().encodedPath();
    }

    /** What a future brought: it is done. */
    private <R> R result(CompletableFuture<R> done) {
        try {
            return done.join();
        } catch (CancellationException e) {
            goOn();
            throw e;
        } catch (CompletionException e) {
            Optional<Throwable> cause = Optional.ofNullable(e.getCause());
            if (cause.orElse(e) instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        }
    }
}
