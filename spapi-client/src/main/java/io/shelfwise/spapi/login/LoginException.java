package io.shelfwise.spapi.login;

import io.shelfwise.core.ShelfwiseException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A login that brought no token: Amazon refused it, answered something unreadable, or could not be reached. Holds no
 * secret, since what was sent is taken out of Amazon's words.
 */
public final class LoginException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;
    private static final String SELLERS_GRANT = "refresh_token";

    private final String grant;
    private final String error;
    private final String description;
    private final int status;
    private final @Nullable String requestId;

    private LoginException(
            String message,
            String grant,
            String error,
            String description,
            int status,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message);
        if (cause != null) {
            initCause(cause);
        }
        this.grant = grant;
        this.error = error;
        this.description = description;
        this.status = status;
        this.requestId = requestId;
    }

    static LoginException refused(
            String grant, int status, String error, String description, @Nullable String requestId) {
        String message = "login with Amazon by " + grant + " was answered with status " + status + ", "
                + (error.isEmpty() ? "no code" : "code '" + error + "'")
                + (description.isEmpty() ? "" : " (" + description + ")")
                + (requestId == null ? "" : ", request id " + requestId)
                + "; " + advice(grant, error, status);
        return new LoginException(message, grant, error, description, status, requestId, null);
    }

    static LoginException unreadable(String grant, int status, @Nullable String requestId) {
        String message = "login with Amazon by " + grant + " was answered with status " + status
                + " and no token that can be read; see what stands between here and Amazon";
        return new LoginException(message, grant, "", "", status, requestId, null);
    }

    static LoginException unanswered(String grant, IOException cause) {
        String message = "login with Amazon by " + grant + " got no answer; see the cause";
        return new LoginException(message, grant, "", "", 0, null, cause);
    }

    static LoginException interrupted(InterruptedException cause) {
        String message = "the wait for a token was interrupted; ask again where the call is still wanted";
        return new LoginException(message, "", "", "", 0, null, cause);
    }

    static LoginException ended(Instant end) {
        String message = "the token that came had ended at " + end + "; see whether logins take long";
        return new LoginException(message, "", "", "", 0, null, null);
    }

    static LoginException noCredential(String name, String account) {
        String message = "the vault has no '" + name + "' of account " + account + "; save it there";
        return new LoginException(message, "", "", "", 0, null, null);
    }

    static LoginException noRestrictedToken(String operation) {
        String message = "Amazon's answer holds no restricted data token for " + operation
                + "; see whether the application has the role for it";
        return new LoginException(message, "", "", "", 0, null, null);
    }

    private static String advice(String grant, String error, int status) {
        return switch (error) {
            case "invalid_grant" ->
                grant.equals(SELLERS_GRANT)
                        ? "the seller revoked access, or the token is another application's: ask for consent again"
                        : "the code is used up or too old: start the consent again";
            case "invalid_client" -> "check the client id and the client secret in the vault";
            case "invalid_scope", "unauthorized_client" -> "check the roles of the application";
            default -> isTemporary(status) ? "try again later" : "check the application's settings";
        };
    }

    private static boolean isTemporary(int status) {
        return status == 429 || status >= 500;
    }

    /** Amazon's code, such as {@code invalid_grant}; empty if it gave none. */
    public String error() {
        return error;
    }

    /** Amazon's words, with what was sent taken out; empty if it gave none. */
    public String description() {
        return description;
    }

    /** The HTTP status; 0 if no answer came. */
    public int status() {
        return status;
    }

    /** The id that Amazon's support asks for. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** Whether the seller has taken back the consent, so that only a new one helps. */
    public boolean isAccessRevoked() {
        return grant.equals(SELLERS_GRANT) && error.equals("invalid_grant");
    }

    /** Whether the same login may succeed later. */
    public boolean isRetryable() {
        return isTemporary(status) || getCause() instanceof IOException;
    }
}
