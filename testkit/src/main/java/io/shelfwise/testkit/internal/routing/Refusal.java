package io.shelfwise.testkit.internal.routing;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import java.util.List;
import java.util.Map;

/** A call that is answered with an error in Amazon's form. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String details;

    private Refusal(int status, String code, String message, String details) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    /** An error of some status. */
    public static Refusal of(int status, String code, String message) {
        return new Refusal(status, code, message, "");
    }

    /** A mistake in the request: 400. */
    public static Refusal invalid(String details) {
        return new Refusal(400, "InvalidInput", "Request has missing or invalid parameters.", details);
    }

    /** A token that does not open the resource: 403. */
    public static Refusal unauthorized(String details) {
        return new Refusal(403, "Unauthorized", "Access to requested resource is denied.", details);
    }

    /** Something that is not there: 404. */
    public static Refusal missing(String what) {
        return new Refusal(404, "NotFound", "The requested resource doesn't exist.", what);
    }

    /** An empty bucket: 429. */
    public static Refusal throttled() {
        return new Refusal(429, "QuotaExceeded", "You exceeded your quota for the requested resource.", "");
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The answer. */
    public Answer answer() {
        Map<String, Object> error = Json.object("code", code, "message", getMessage(), "details", details);
        return Answer.json(status, Json.object("errors", List.of(error)));
    }
}
