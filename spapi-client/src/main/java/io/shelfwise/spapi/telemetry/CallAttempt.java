package io.shelfwise.spapi.telemetry;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.limits.Caller;

/**
 * One attempt of a call.
 *
 * @param operation that is called
 * @param caller for whom
 * @param number of the attempt, from 1
 */
public record CallAttempt(OperationSpec operation, Caller caller, int number) {

    /** The operation and the number: nothing of what is sent. */
    @Override
    public String toString() {
        return "CallAttempt[" + operation.id() + " " + number + "]";
    }
}
