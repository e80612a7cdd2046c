package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.login.BuyerDataException;
import io.shelfwise.spapi.login.LoginException;
import io.shelfwise.spapi.wire.SpApiError;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that brought no usable answer.
 *
 * @param status of Amazon's answer; 0 if none came
 * @param requestId for Amazon's support
 * @param attempts that were sent
 * @param waited for limits and before retries
 * @param errors Amazon's words; or one of ours, where nothing or nothing readable came
 * @param reason for people, on one line
 * @param exit code of a command that made this call only
 */
record CallFailure(
        int status,
        Optional<String> requestId,
        int attempts,
        Duration waited,
        List<SpApiError> errors,
        String reason,
        int exit) {

    /** What is of use in a program only; the words follow, or are printed. */
    private static final String SEE = "; see (the cause|errors\\(\\) for Amazon's words)$";

    /** What the login says of its vault, which options fill here. */
    private static final String NO_TOKEN = "; save it there";

    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    static CallFailure of(RuntimeException failure) {
        if (failure instanceof SpApiException answered) {
            return answered(answered);
        } else if (failure instanceof BuyerDataException refused) {
            return unsent("BuyerDataOff", buyerData(refused), REFUSED);
        } else if (failure instanceof LoginException login) {
            return unsent("LoginFailed", reason(login).replace(NO_TOKEN, "; give --refresh-token-file"), FAILED);
        } else if (failure instanceof IllegalArgumentException) {
            return unsent("BadRequest", reason(failure), REFUSED);
        }
        return unsent("Failed", reason(failure), FAILED);
    }

    private static CallFailure answered(SpApiException failure) {
        boolean isAmazons = failure.status() >= 300;
        String own = failure.status() == 0 ? "NoAnswer" : "UnreadableAnswer";
        return new CallFailure(
                failure.status(),
                failure.requestId(),
                failure.attempts(),
                failure.waited(),
                isAmazons ? failure.errors() : List.of(new SpApiError(own, reason(failure), "")),
                reason(failure),
                FAILED);
    }

    private static CallFailure unsent(String code, String reason, int exit) {
        List<SpApiError> errors = List.of(new SpApiError(code, reason, ""));
        return new CallFailure(0, Optional.empty(), 0, Duration.ZERO, errors, reason, exit);
    }

    private static String buyerData(BuyerDataException refused) {
        List<String> purposes = refused.purposes().stream()
                .sorted()
                .map(purpose -> purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return refused.operation() + " brings buyer data, which was not asked for; give --buyer-data with one of "
                + purposes + ", if the application has that role";
    }

    private static String reason(RuntimeException failure) {
        @Nullable Throwable cause = failure.getCause();
        String why = cause == null || cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        return String.valueOf(failure.getMessage()).replaceFirst(SEE, "") + why;
    }
}
