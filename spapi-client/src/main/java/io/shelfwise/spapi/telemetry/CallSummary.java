package io.shelfwise.spapi.telemetry;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.limits.Caller;
import java.time.Duration;
import java.util.Optional;

/**
 * A call that has ended.
 *
 * @param operation that was called
 * @param caller for whom
 * @param status of the last answer; 0 if none came
 * @param isSuccess whether the caller got an answer
 * @param requestId of the last answer, for Amazon's support
 * @param attempts that were sent
 * @param waited for limits and before retries
 * @param took from the call to its end
 */
public record CallSummary(
        OperationSpec operation,
        Caller caller,
        int status,
        boolean isSuccess,
        Optional<String> requestId,
        int attempts,
        Duration waited,
        Duration took) {}
