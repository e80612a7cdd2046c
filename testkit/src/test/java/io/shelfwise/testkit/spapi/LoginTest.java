package io.shelfwise.testkit.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class LoginTest {

    private static final String PARTICIPATIONS = "/sellers/v1/marketplaceParticipations";
    private static final String DESTINATIONS = "/notifications/v1/destinations";

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-01T00:00:00Z"));
    private final FakeSellingPartnerApi api = FakeSellingPartnerApi.builder()
            .clock(clock)
            .applications(2)
            .sellers(2)
            .products(2)
            .days(3)
            .start();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void refreshTokenBringsAnAccessTokenForAnHour() {
        var answer = Caller.of(api).login(form());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.text(answer, "expires_in")).isEqualTo("3600");
        assertThat(Caller.text(answer, "token_type")).isEqualTo("bearer");
        assertThat(Caller.text(answer, "refresh_token"))
                .isEqualTo(api.credentials().refreshToken());
        assertThat(Caller.of(api)
                        .with(Caller.text(answer, "access_token"))
                        .get(PARTICIPATIONS)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void accessTokenExpires() {
        Caller caller = Caller.loggedIn(api);

        clock.advance(Duration.ofSeconds(3599));
        assertThat(caller.get(PARTICIPATIONS).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));
        var refused = caller.get(PARTICIPATIONS);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Caller.text(refused, "errors", "0", "code")).isEqualTo("Unauthorized");
        assertThat(Caller.text(refused, "errors", "0", "details")).contains("expired");
    }

    @Test
    void wrongSecretIsAnInvalidClient() {
        assertError(401, "invalid_client", with("client_secret", "wrong"));
        assertError(401, "invalid_client", with("client_id", "unknown"));
    }

    @Test
    void consentIsForOneApplication() {
        assertError(400, "invalid_grant", with("refresh_token", "unknown"));
        assertError(
                400,
                "invalid_grant",
                with("refresh_token", api.credentials(1, 0).refreshToken()));
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        Map<String, String> without = form();
        without.remove("refresh_token");

        assertError(400, "invalid_request", without);
        assertError(400, "unsupported_grant_type", with("grant_type", "password"));
        assertThat(Caller.text(Caller.of(api).login(without), "error_description"))
                .contains("refresh_token");
    }

    @Test
    void revokedConsentEndsItsTokensAndNoOthers() {
        Caller first = Caller.loggedIn(api, 0, 0);
        Caller second = Caller.loggedIn(api, 0, 1);
        Caller otherApplication = Caller.loggedIn(api, 1, 0);

        api.revoke(0, 0);

        assertError(400, "invalid_grant", form());
        assertThat(first.get(PARTICIPATIONS).statusCode()).isEqualTo(403);
        assertThat(second.get(PARTICIPATIONS).statusCode()).isEqualTo(200);
        assertThat(otherApplication.get(PARTICIPATIONS).statusCode()).isEqualTo(200);
    }

    @Test
    void scopeOpensGrantlessOperationsOnly() {
        Caller notifications = Caller.ofApplication(api, "sellingpartnerapi::notifications");

        assertThat(notifications.get(DESTINATIONS).statusCode()).isEqualTo(200);
        assertThat(notifications.get(PARTICIPATIONS).statusCode()).isEqualTo(403);
        assertThat(Caller.loggedIn(api).get(DESTINATIONS).statusCode()).isEqualTo(403);
        assertThat(Caller.ofApplication(api, "sellingpartnerapi::client_credential:rotation")
                        .get(DESTINATIONS)
                        .statusCode())
                .isEqualTo(403);
        Map<String, String> unknown = with("grant_type", "client_credentials");
        unknown.put("scope", "sellingpartnerapi::everything");
        assertError(400, "invalid_scope", unknown);
    }

    @Test
    void codeIsExchangedOnceWithinFiveMinutes() {
        Map<String, String> exchange = with("grant_type", "authorization_code");
        exchange.put("code", api.authorizationCode(0, 1));
        var granted = Caller.of(api).login(exchange);

        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(Caller.of(api)
                        .login(with("refresh_token", Caller.text(granted, "refresh_token")))
                        .statusCode())
                .isEqualTo(200);
        assertError(400, "invalid_grant", exchange);

        exchange.put("code", api.authorizationCode(0, 1));
        clock.advance(Duration.ofMinutes(5));
        assertError(400, "invalid_grant", exchange);
    }

    @Test
    void formerSecretStaysValidForSevenDaysAfterARotation() {
        Caller rotation = Caller.ofApplication(api, "sellingpartnerapi::client_credential:rotation");
        Map<String, String> former = form();

        assertThat(rotation.post("/applications/2023-11-30/clientSecret", "").statusCode())
                .isEqualTo(204);

        String secret = api.credentials().clientSecret();
        assertThat(secret).isNotEqualTo(former.get("client_secret"));
        assertThat(Caller.of(api).login(former).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofDays(7));
        assertError(401, "invalid_client", former);
        assertThat(Caller.of(api).login(with("client_secret", secret)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void loginsAreCounted() {
        Caller.loggedIn(api);
        Caller.of(api).login(with("client_secret", "wrong"));

        assertThat(api.counts().logins()).containsExactly(Map.entry("refresh_token", 2));
    }

    private void assertError(int status, String code, Map<String, String> form) {
        var answer = Caller.of(api).login(form);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Caller.text(answer, "error")).isEqualTo(code);
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> form = form();
        form.put(field, value);
        return form;
    }

    private Map<String, String> form() {
        FakeCredentials credentials = api.credentials();
        return new HashMap<>(Map.of(
                "grant_type", "refresh_token",
                "refresh_token", credentials.refreshToken(),
                "client_id", credentials.clientId(),
                "client_secret", credentials.clientSecret()));
    }
}
