package io.shelfwise.examples.benchmarks.limits;

import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.limits.LimitedCall;
import io.shelfwise.spapi.limits.Priority;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls of operations that Amazon does not have. */
final class MadeUpCalls {

    private MadeUpCalls() {}

    static LimitedCall call(String seller, Limit plan) {
        OperationSpec operation = new OperationSpec(
                "made-up", "x", "GET", "/x", Optional.of(plan), Optional.empty(), Set.of(), List.of(), Map.of());
        return new LimitedCall(
                "localhost",
                new Caller("application", seller),
                operation,
                Optional.empty(),
                Priority.BATCH,
                Duration.ofDays(1));
    }

    /** A plan such as {@code 2/15}: rate and burst. */
    static Limit plan(String text) {
        String[] parts = text.split("/", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("plan '" + text + "' is no rate and burst; write 2/15");
        }
        return new Limit(new BigDecimal(parts[0]), Integer.parseInt(parts[1]));
    }
}
