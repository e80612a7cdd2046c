package io.shelfwise.examples.cli.spapi;

import com.squareup.moshi.JsonWriter;
import io.shelfwise.spapi.OperationReply;
import io.shelfwise.spapi.wire.SpApiError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** What became of a call, as one line of JSON. */
final class CallOutcome {

    private final Buffer text = new Buffer();
    private final JsonWriter json = JsonWriter.of(text);

    private CallOutcome() {
        json.setSerializeNulls(true);
    }

    /** Of an answer; {@code id} is JSON, if there is one. */
    static String of(Optional<String> id, OperationReply reply) {
        String body = reply.json().isEmpty() ? "null" : reply.json();
        return new CallOutcome().write(id, reply.operation().id(), outcome -> {
            outcome.facts(reply.status(), reply.requestId(), reply.attempts(), reply.waited());
            outcome.json.name("body");
            outcome.raw(body);
        });
    }

    /** Of a failure. */
    static String of(Optional<String> id, @Nullable String operation, CallFailure failure) {
        return new CallOutcome().write(id, operation, outcome -> {
            outcome.facts(failure.status(), failure.requestId(), failure.attempts(), failure.waited());
            outcome.json.name("errors").beginArray();
            for (SpApiError error : failure.errors()) {
                outcome.error(error);
            }
            outcome.json.endArray();
        });
    }

    private String write(Optional<String> id, @Nullable String operation, Part rest) {
        try {
            json.beginObject();
            if (id.isPresent()) {
                json.name("id");
                raw(id.get());
            }
            json.name("operation").value(operation);
            rest.write(this);
            json.endObject();
            return text.readUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        }
    }

    private void facts(int status, Optional<String> requestId, int attempts, Duration waited) throws IOException {
        json.name("status").value(status);
        json.name("requestId").value(requestId.orElse(null));
        json.name("attempts").value(attempts);
        json.name("waitedMillis").value(waited.toMillis());
    }

    private void error(SpApiError error) throws IOException {
        json.beginObject();
        json.name("code").value(error.code());
        json.name("message").value(error.message());
        json.name("details").value(error.details());
        json.endObject();
    }

    private void raw(String value) throws IOException {
        try (BufferedSink sink = json.valueSink()) {
            sink.writeUtf8(value);
        }
    }

    private interface Part {

        void write(CallOutcome outcome) throws IOException;
    }
}
