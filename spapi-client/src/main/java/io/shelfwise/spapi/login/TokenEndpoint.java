package io.shelfwise.spapi.login;

import io.shelfwise.core.vault.Secret;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks Amazon for tokens, again where that is safe and may help, and with each secret that Amazon may take. */
final class TokenEndpoint {

    private static final int MOST_ATTEMPTS = 3;

    private final HttpUrl address;
    private final String clientId;
    private final ClientSecrets secrets;
    private final OkHttpClient http;
    private final InstantSource clock;
    private final Pause pause;

    TokenEndpoint(
            HttpUrl address,
            String clientId,
            ClientSecrets secrets,
            OkHttpClient http,
            InstantSource clock,
            Pause pause) {
        this.address = address;
        this.clientId = clientId;
        this.secrets = secrets;
        this.http = http;
        this.clock = clock;
        this.pause = pause;
    }

    Granted ask(Grant grant) {
        LoginException refusal = null;
        for (Secret secret : secrets.candidates()) {
            try {
                Granted granted = insist(grant, secret);
                secrets.worked(secret);
                return granted;
            } catch (LoginException e) {
                refusal = withEarlier(e, refusal);
                if (!e.error().equals("invalid_client")) {
                    break;
                }
            }
        }
        throw refusal == null ? new IllegalStateException("no secret was tried; give one") : refusal;
    }

    private static LoginException withEarlier(LoginException now, @Nullable LoginException earlier) {
        if (earlier != null) {
            now.addSuppressed(earlier);
        }
        return now;
    }

    private Granted insist(Grant grant, Secret secret) {
        for (int attempt = 1; ; attempt++) {
            try {
                return send(grant, secret);
            } catch (LoginException e) {
                boolean again = grant.isRepeatable() && e.isRetryable() && attempt < MOST_ATTEMPTS;
                if (!again || Thread.currentThread().isInterrupted() || !pause.after(attempt)) {
                    throw e;
                }
            }
        }
    }

    private Granted send(Grant grant, Secret secret) {
        Instant asked = clock.instant();
        Request request = new Request.Builder()
                .url(address)
                .header("accept", "application/json")
                .post(grant.form(clientId, secret))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return read(grant, secret, response, asked);
        } catch (IOException e) {
            throw LoginException.unanswered(grant.type(), e);
        }
    }

    private static Granted read(Grant grant, Secret secret, Response response, Instant asked) throws IOException {
        TokenAnswer answer = TokenAnswer.of(response);
        String requestId = response.header("x-amzn-RequestId");
        if (response.isSuccessful()) {
            return answer.granted(asked)
                    .orElseThrow(() -> LoginException.unreadable(grant.type(), response.code(), requestId));
        }
        throw LoginException.refused(
                grant.type(),
                response.code(),
                grant.hide(answer.text("error"), secret),
                grant.hide(answer.text("error_description"), secret),
                requestId);
    }
}
