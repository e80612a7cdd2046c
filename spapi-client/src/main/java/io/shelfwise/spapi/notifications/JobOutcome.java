package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.OpenEnum;

/**
 * How work that Amazon did for a seller ended.
 *
 * @param value as Amazon writes it
 */
public record JobOutcome(String value) implements OpenEnum {

    /** There is a document. */
    public static final JobOutcome DONE = new JobOutcome("DONE");

    /** Amazon had no data, or was asked to stop. */
    public static final JobOutcome CANCELLED = new JobOutcome("CANCELLED");

    /** Amazon gave up. */
    public static final JobOutcome FATAL = new JobOutcome("FATAL");

    /** Takes any text. */
    public JobOutcome {
        value = Parts.text(value);
    }

    /** A value by Amazon's text, known or not. */
    public static JobOutcome of(String value) {
        return new JobOutcome(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
