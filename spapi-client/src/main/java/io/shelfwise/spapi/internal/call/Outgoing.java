package io.shelfwise.spapi.internal.call;

import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import java.util.Locale;
import java.util.Set;
import okhttp3.Request;

/**
 * A call that is to be made.
 *
 * @param operation that is called
 * @param request without token
 * @param reader of its successful answer
 * @param options of its caller
 * @param <T> what the answer is read as
 */
public record Outgoing<T>(OperationSpec operation, Request request, Reader<T> reader, CallOptions options) {

    private static final Set<String> IDEMPOTENT_METHODS = Set.of("GET", "HEAD", "PUT", "DELETE");

    /** Whether a second attempt does no harm where the first one may have taken effect. */
    boolean isRepeatable() {
        return IDEMPOTENT_METHODS.contains(operation.method())
                || operation.is(Trait.REPEATABLE)
                || options.isIdempotent()
                || request.headers().names().stream().anyMatch(Outgoing::isIdempotencyKey);
    }

    private static boolean isIdempotencyKey(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith("x-amzn-idempotency");
    }

    @Override
    public String toString() {
        return "Outgoing[" + operation.id() + "]";
    }
}
