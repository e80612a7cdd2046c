package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.internal.http.Exchange;
import io.shelfwise.spapi.internal.http.Operation;
import io.shelfwise.spapi.internal.http.TextCall;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A call by name, with parameters as text. Immutable; each method gives a copy. */
public final class OperationCall {

    private final Exchange exchange;
    private final Operation<?> operation;
    private final TextCall call;

    OperationCall(Exchange exchange, Operation<?> operation, TextCall call) {
        this.exchange = exchange;
        this.operation = operation;
        this.call = call;
    }

    /** The operation that will be called. */
    public OperationSpec operation() {
        return operation.spec();
    }

    /** With a parameter by Amazon's name; of a list, with commas between the elements. */
    public OperationCall parameter(String name, String value) {
        return with(call.with(name, isTwiceEncoded(name) ? List.of(value.split(",", -1)) : List.of(value)));
    }

    /** With a list by Amazon's name of the parameter. Its elements may hold commas; Amazon has to tell them apart. */
    public OperationCall parameter(String name, List<String> values) {
        return with(call.with(name, values));
    }

    /** With a body, which is JSON. */
    public OperationCall body(String json) {
        return with(new TextCall(call.parameters(), Optional.of(json), call.complete()));
    }

    /** Leaves it to Amazon to refuse the call if something that is needed is missing; the path is always needed. */
    public OperationCall allowIncomplete() {
        return with(new TextCall(call.parameters(), call.body(), false));
    }

    private OperationCall with(TextCall changed) {
        return new OperationCall(exchange, operation, changed);
    }

    private boolean isTwiceEncoded(String name) {
        return operation().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name) && parameter.style() != Style.PLAIN);
    }

    /**
     * Calls and waits for the answer.
     *
     * @throws IllegalArgumentException if a needed parameter is missing or one is not known
     * @throws io.shelfwise.spapi.wire.SpApiException if no usable answer came
     */
    public OperationReply send() {
        return new OperationReply(operation(), exchange.generic(operation, call));
    }

    /** As {@link #send()}, without blocking. Cancelling the future ends the call. */
    public CompletableFuture<OperationReply> sendAsync() {
        return exchange.genericFuture(operation, call, answered -> new OperationReply(operation(), answered));
    }

    @Override
    public String toString() {
        return "OperationCall[" + operation().id() + "]";
    }
}
