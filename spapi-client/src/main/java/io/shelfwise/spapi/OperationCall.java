package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.http.Exchange;
import io.shelfwise.spapi.internal.http.Operation;
import io.shelfwise.spapi.internal.http.TextCall;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A call by name, with parameters as text. Immutable; each method gives a copy. */
public final class OperationCall {

    private final Exchange exchange;
    private final Operation<?> operation;
    private final Map<String, String> parameters;
    private final Optional<String> body;

    OperationCall(Exchange exchange, Operation<?> operation, Map<String, String> parameters, Optional<String> body) {
        this.exchange = exchange;
        this.operation = operation;
        this.parameters = parameters;
        this.body = body;
    }

    /** The operation that will be called. */
    public OperationSpec operation() {
        return operation.spec();
    }

    /** With a parameter by Amazon's name; of a list, with commas between the elements. */
    public OperationCall parameter(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new OperationCall(exchange, operation, more, body);
    }

    /** With a body, which is JSON. */
    public OperationCall body(String json) {
        return new OperationCall(exchange, operation, parameters, Optional.of(json));
    }

    /**
     * Calls and waits for the answer.
     *
     * @throws IllegalArgumentException if a needed parameter is missing or one is not known
     * @throws io.shelfwise.spapi.wire.SpApiException if no usable answer came
     */
    public OperationReply send() {
        return new OperationReply(operation(), exchange.generic(operation, new TextCall(parameters, body)));
    }

    /** As {@link #send()}, without blocking. Cancelling the future ends the call. */
    public CompletableFuture<OperationReply> sendAsync() {
        return exchange.genericFuture(
                operation, new TextCall(parameters, body), answered -> new OperationReply(operation(), answered));
    }

    @Override
    public String toString() {
        return "OperationCall[" + operation().id() + "]";
    }
}
