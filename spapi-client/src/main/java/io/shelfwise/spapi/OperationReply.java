package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.call.Answered;
import io.shelfwise.spapi.internal.http.Content;
import java.time.Duration;
import java.util.Optional;

/** What a call by name brought. Prints nothing of the answer. */
public final class OperationReply {

    private final OperationSpec operation;
    private final Answered<Content> answered;

    OperationReply(OperationSpec operation, Answered<Content> answered) {
        this.operation = operation;
        this.answered = answered;
    }

    /** The operation that was called. */
    public OperationSpec operation() {
        return operation;
    }

    /** The HTTP status. */
    public int status() {
        return answered.status();
    }

    /** The id that Amazon's support asks for. */
    public Optional<String> requestId() {
        return answered.requestId();
    }

    /** How many attempts were sent. */
    public int attempts() {
        return answered.attempts();
    }

    /** How long the call waited, for limits and before it was tried again. */
    public Duration waited() {
        return answered.waited();
    }

    /** The typed answer: the same record, or list of records, that the operation's method gives. */
    public Object body() {
        return answered.value().value();
    }

    /** The typed answer written back as JSON; empty text where there was no content. */
    public String json() {
        return answered.value().json();
    }

    @Override
    public String toString() {
        return "OperationReply[" + operation.id() + " " + status() + "]";
    }
}
