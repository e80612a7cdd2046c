package io.shelfwise.testkit.internal.routing;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The faults of calls, before and after they are answered. */
final class Mishaps {

    private static final Duration SKEW = Duration.ofMinutes(7);
    private static final String PAGE =
            "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

    private final Faults faults;
    private final Clock clock;

    Mishaps(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** The answer to a call that is not let in. */
    Optional<Answer> instead(String operation) {
        if (faults.strikes(Fault.CUT_CONNECTION, operation)) {
            return Optional.of(Answer.empty(500).with(Answer.Delivery.CUT_BEFORE));
        }
        if (faults.strikes(Fault.THROTTLE, operation)) {
            return Optional.of(Refusal.throttled().answer());
        }
        if (faults.strikes(Fault.SERVER_ERROR, operation)) {
            return Optional.of(Refusal.of(500, "InternalFailure", "We encountered an internal error. Please try again.")
                    .answer());
        }
        if (faults.strikes(Fault.UNAVAILABLE, operation)) {
            return Optional.of(Refusal.of(503, "ServiceUnavailable", "Service is temporarily unavailable.")
                    .answer());
        }
        if (faults.strikes(Fault.HTML_ERROR, operation)) {
            return Optional.of(Answer.text(502, "text/html", PAGE));
        }
        return faults.strikes(Fault.EMPTY_ERROR, operation) ? Optional.of(Answer.empty(504)) : Optional.empty();
    }

    /** What becomes of an answer on its way. */
    Answer underway(String operation, Answer answer) {
        Answer sent = answer;
        if (answer.length() > 0 && answer.status() < 300 && faults.strikes(Fault.GARBAGE_JSON, operation)) {
            sent = sent.garbled();
        }
        if (faults.strikes(Fault.SLOW_BODY, operation)) {
            sent = sent.with(Answer.Delivery.SLOW);
        }
        if (faults.strikes(Fault.CUT_BODY, operation)) {
            sent = sent.with(Answer.Delivery.CUT_HALFWAY);
        }
        if (faults.strikes(Fault.LOST_ANSWER, operation)) {
            sent = sent.with(Answer.Delivery.CUT_BEFORE);
        }
        return sent;
    }

    /** The date that an answer tells. */
    String date(String operation) {
        Duration skew = faults.strikes(Fault.CLOCK_SKEW, operation) ? SKEW : Duration.ZERO;
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plus(skew).atOffset(ZoneOffset.UTC));
    }
}
