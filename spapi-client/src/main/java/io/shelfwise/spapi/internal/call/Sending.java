package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.limits.Permit;
import io.shelfwise.spapi.telemetry.CallAttempt;
import io.shelfwise.spapi.wire.SpApiError;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** One attempt on the wire. Its permit is told once: of the status as soon as that is there. */
final class Sending<T> {

    private final Outgoing<T> outgoing;
    private final Permit permit;
    private final SentMark mark;
    private int status;

    Sending(Outgoing<T> outgoing, Permit permit, SentMark mark) {
        this.outgoing = outgoing;
        this.permit = permit;
        this.mark = mark;
    }

    /** The status of the answer; 0 while or where none came. */
    int status() {
        return status;
    }

    /** Sends and reads; an interrupt of the thread ends it. */
    Answer<T> send(Call call) throws FailedAttempt {
        InterruptGuard guard = new InterruptGuard(call::cancel);
        guard.watch();
        try (Response response = call.execute()) {
            status = response.code();
            permit.answered(status, Failures.rate(response));
            return read(response);
        } catch (IOException e) {
            throw unanswered(e);
        } catch (RuntimeException | Error e) {
            if (status == 0) {
                permit.unanswered(); // out of a host's interceptor
            }
            throw e;
        } finally {
            guard.release();
        }
    }

    private Answer<T> read(Response response) throws IOException, FailedAttempt {
        if (!response.isSuccessful()) {
            throw refused(response);
        }
        ResponseBody body = Objects.requireNonNull(response.body());
        try {
            T value = outgoing.reader().read(status, body);
            return new Answer<>(value, Optional.ofNullable(Failures.requestId(response)));
        } catch (UnreadableAnswer e) {
            SpApiException.Builder failure =
                    Failures.of(outgoing.operation(), response).cause(e);
            throw new FailedAttempt(failure, status, false, false, Duration.ZERO);
        }
    }

    private FailedAttempt refused(Response response) {
        List<SpApiError> errors = Failures.errors(response);
        SpApiException.Builder failure =
                Failures.of(outgoing.operation(), response).errors(errors);
        boolean isPassing = List.of(500, 502, 503, 504).contains(status);
        boolean isRepeatable = status == 429 || (isPassing && outgoing.isRepeatable());
        return new FailedAttempt(
                failure, status, isRepeatable, Failures.isTokenRefused(status, errors), Failures.retryAfter(response));
    }

    private FailedAttempt unanswered(IOException cause) {
        if (status == 0) {
            permit.unanswered();
        }
        status = 0; // an answer that was cut off is none
        boolean isRepeatable = !mark.isSent() || outgoing.isRepeatable();
        SpApiException.Builder failure =
                SpApiException.of(outgoing.operation().id()).cause(cause);
        return new FailedAttempt(failure, 0, isRepeatable, false, Duration.ZERO);
    }

    /**
     * What came back.
     *
     * @param value as read
     * @param requestId for Amazon's support
     */
    record Answer<T>(T value, Optional<String> requestId) {}

    static void tell(Pipeline pipeline, CallAttempt attempt, int status, Duration took) {
        if (status == 0) {
            pipeline.listener().tell(listener -> listener.unanswered(attempt, took));
            return;
        }
        pipeline.listener().tell(listener -> listener.answered(attempt, status, took));
        if (status == 429) {
            pipeline.listener().tell(listener -> listener.throttled(attempt));
        }
    }
}
