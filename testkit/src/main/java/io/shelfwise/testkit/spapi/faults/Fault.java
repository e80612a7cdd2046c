package io.shelfwise.testkit.spapi.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the fake can do wrong. */
public enum Fault {
    /** A call is answered 429 {@code QuotaExceeded} although its bucket has tokens. */
    THROTTLE,
    /** A call is answered 500 {@code InternalFailure} before it has any effect. */
    SERVER_ERROR,
    /** A call is answered 503 {@code ServiceUnavailable} before it has any effect. */
    UNAVAILABLE,
    /** A call is answered 502 with an HTML page before it has any effect. */
    HTML_ERROR,
    /** A call is answered 504 without a body before it has any effect. */
    EMPTY_ERROR,
    /** The connection of a call ends without an answer and before it has any effect. */
    CUT_CONNECTION,
    /** A call takes effect, and its connection ends without an answer. */
    LOST_ANSWER,
    /** The connection ends after half of an answer. */
    CUT_BODY,
    /** An answer comes in five pieces with pauses. */
    SLOW_BODY,
    /** A successful answer holds JSON that breaks off. */
    GARBAGE_JSON,
    /** The {@code Date} header of an answer is seven minutes ahead. */
    CLOCK_SKEW,
    /** An answer has no {@code x-amzn-RateLimit-Limit}. */
    NO_RATE_HEADER,
    /** A bucket really fills at half the documented rate. Decided once for each bucket. */
    HALF_RATE,
    /** A bucket really fills at twice the documented rate. Decided once for each bucket. */
    DOUBLE_RATE,
    /** The rate header tells the documented rate, whatever the real one is. */
    WRONG_RATE_HEADER,
    /** A valid access token is refused with 403, once for each strike. */
    TOKEN_REFUSED,
    /** A login is answered 500 {@code server_error}. */
    LOGIN_ERROR,
    /** A page repeats the token that it was asked for with. */
    REPEATED_TOKEN,
    /** A page token is refused as if it had died. */
    DEAD_PAGE_TOKEN,
    /** A report, feed or query ends as FATAL. */
    FATAL,
    /** A report, feed or query ends as CANCELLED. */
    CANCELLED,
    /** The URL of a document has expired when it is given out. */
    EXPIRED_URL,
    /** The connection of a download ends after half of it. */
    CUT_DOWNLOAD,
    /** A download is answered 500. */
    DOWNLOAD_ERROR,
    /** A document's compressed bytes lack their end, although the download is whole. */
    CUT_GZIP;

    /**
     * The fault of a name, in any case, with {@code -} or {@code _}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Fault parse(String name) {
        String constant = name.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(fault -> fault.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no fault is named '" + name + "'; take one of " + List.of(values())));
    }
}
