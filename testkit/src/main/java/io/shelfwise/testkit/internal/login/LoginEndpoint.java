package io.shelfwise.testkit.internal.login;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.http.Request;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.json.JsonReader;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Login with Amazon: {@code POST /auth/o2/token}. */
public final class LoginEndpoint {

    /** Where it is. */
    public static final String PATH = "/auth/o2/token";

    private static final Set<String> SCOPES = Set.of(
            "sellingpartnerapi::notifications",
            "sellingpartnerapi::migration",
            "sellingpartnerapi::client_credential:rotation");

    private final Tokens tokens;
    private final Faults faults;
    private final Counters counters;

    /** An endpoint over these tokens. */
    public LoginEndpoint(Tokens tokens, Faults faults, Counters counters) {
        this.tokens = tokens;
        this.faults = faults;
        this.counters = counters;
    }

    /** The answer to a request. */
    public Answer answer(Request request) {
        Fields fields = new Fields(request);
        String grantType = fields.get("grant_type").orElse("");
        counters.login(grantType);
        if (!request.method().equals("POST")) {
            return error(405, "invalid_request", "The HTTP method is not supported");
        }
        if (faults.strikes(Fault.LOGIN_ERROR, grantType)) {
            return error(500, "server_error", "The authorization server encountered an unexpected condition");
        }
        Optional<Application> application = tokens.application(
                fields.get("client_id").orElse(""), fields.get("client_secret").orElse(""));
        return application
                .map(known -> grant(known, grantType, fields))
                .orElseGet(() -> error(401, "invalid_client", "Client authentication failed"));
    }

    private Answer grant(Application application, String grantType, Fields fields) {
        return switch (grantType) {
            case "refresh_token" -> refresh(application, fields.get("refresh_token"));
            case "client_credentials" -> credentials(application, fields.get("scope"));
            case "authorization_code" -> code(application, fields.get("code"));
            case "" -> missing("grant_type");
            default -> error(400, "unsupported_grant_type", "The grant type is not supported: " + grantType);
        };
    }

    private Answer refresh(Application application, Optional<String> token) {
        if (token.isEmpty()) {
            return missing("refresh_token");
        }
        return tokens.refresh(token.get())
                .filter(consent -> consent.application() == application)
                .map(consent -> granted(tokens.access(application, consent.sellerId(), null), token.get()))
                .orElseGet(() ->
                        error(400, "invalid_grant", "The request has an invalid grant parameter : refresh_token"));
    }

    private Answer credentials(Application application, Optional<String> scope) {
        if (scope.isEmpty()) {
            return missing("scope");
        }
        return SCOPES.contains(scope.get())
                ? granted(tokens.access(application, null, scope.get()), null)
                : error(400, "invalid_scope", "The request has an unknown scope : " + scope.get());
    }

    private Answer code(Application application, Optional<String> code) {
        if (code.isEmpty()) {
            return missing("code");
        }
        return tokens.exchange(code.get())
                .filter(consent -> consent.application() == application)
                .map(consent -> granted(
                        tokens.access(application, consent.sellerId(), null),
                        tokens.consent(application, consent.sellerId())))
                .orElseGet(() -> error(400, "invalid_grant", "The request has an invalid grant parameter : code"));
    }

    private Answer granted(String access, @Nullable String refresh) {
        Map<String, Object> body = Json.object(
                "access_token",
                access,
                "refresh_token",
                refresh,
                "token_type",
                "bearer",
                "expires_in",
                tokens.life().toSeconds());
        return Answer.json(200, body).with("Cache-Control", "no-cache, no-store");
    }

    private static Answer missing(String parameter) {
        return error(400, "invalid_request", "The request is missing a required parameter : " + parameter);
    }

    private static Answer error(int status, String code, String description) {
        return Answer.json(status, Json.object("error", code, "error_description", description));
    }

    /** The fields of a form or of a JSON object; Amazon takes both. */
    private static final class Fields {

        private final Request request;
        private final Map<String, @Nullable Object> json;

        Fields(Request request) {
            this.request = request;
            this.json = json(request);
        }

        Optional<String> get(String name) {
            return json.containsKey(name)
                    ? Optional.of(String.valueOf(json.get(name)))
                    : request.form(name).filter(value -> !value.isEmpty());
        }

        private static Map<String, @Nullable Object> json(Request request) {
            boolean json = request.header("content-type")
                    .filter(type -> type.startsWith("application/json"))
                    .isPresent();
            try {
                return json ? JsonReader.readObject(request.text()) : Map.of();
            } catch (IllegalArgumentException unreadable) {
                return Map.of();
            }
        }
    }
}
