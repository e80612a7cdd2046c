package io.shelfwise.spapi.login;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.shelfwise.spapi.login.LoginServer.SELLER;
import static io.shelfwise.spapi.login.LoginServer.call;
import static io.shelfwise.spapi.login.LoginServer.error;
import static io.shelfwise.spapi.login.LoginServer.json;
import static io.shelfwise.spapi.login.LoginServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.spapi.limits.Caller;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmazonLoginTest {

    private final LoginServer server = new LoginServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSellersTokenComesByTheRefreshToken() {
        server.answer(token("Atza|1"));
        CallerTokens tokens = server.login().build().seller(SELLER);

        assertThat(tokens.token(call())).isEqualTo("Atza|1");
        assertThat(server.forms())
                .containsExactly(Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", "Atzr|seller",
                        "client_id", "amzn1.client.1",
                        "client_secret", "secret-1"));
        assertThat(tokens.caller()).isEqualTo(new Caller("amzn1.sp.solution.1", "A1SELLER"));
    }

    @Test
    void eachGrantlessOperationGetsATokenOfItsScope() {
        server.answer("notifications", token("n"));
        server.answer("rotation", token("r"));
        CallerTokens tokens = server.login().build().seller(SELLER);
        CallerTokens own = server.login().build().self();

        assertThat(tokens.token(call("notifications", "GET", "getDestinations")))
                .isEqualTo("n");
        assertThat(tokens.token(call("notifications", "POST", "createDestination")))
                .isEqualTo("n");
        assertThat(own.token(call("application_2023-11-30", "POST", "rotateApplicationClientSecret")))
                .isEqualTo("r");
        assertThat(own.caller()).isEqualTo(Caller.application("amzn1.sp.solution.1"));
        assertThat(server.forms())
                .containsExactlyInAnyOrder(
                        Map.of(
                                "grant_type", "client_credentials",
                                "scope", "sellingpartnerapi::notifications",
                                "client_id", "amzn1.client.1",
                                "client_secret", "secret-1"),
                        Map.of(
                                "grant_type", "client_credentials",
                                "scope", "sellingpartnerapi::client_credential:rotation",
                                "client_id", "amzn1.client.1",
                                "client_secret", "secret-1"));
    }

    @Test
    void theScopesCoverWhatTheCatalogueCallsGrantlessAndCanBeChanged() {
        GrantlessScopes scopes = GrantlessScopes.documented();

        assertThat(Catalogue.bundled().operations())
                .allSatisfy(operation ->
                        assertThat(scopes.scope(operation).isPresent()).isEqualTo(operation.is(Trait.GRANTLESS)));
        assertThat(scopes.with("getDestination", "other")
                        .scope(call("notifications", "GET", "getDestination").operation()))
                .contains("other");
    }

    @Test
    void theApplicationItselfHasNoSellersToken() {
        CallerTokens own = server.login().build().self();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.token(call()))
                .withMessageContaining("getMarketplaceParticipations is called for a seller");
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_grant, true, false, the seller revoked access",
        "401, invalid_client, false, false, check the client id",
        "400, invalid_scope, false, false, check the roles",
        "400, unauthorized_client, false, false, check the roles",
        "400, invalid_request, false, false, check the application's settings",
        "403, access_denied, false, false, check the application's settings",
        "503, temporarily_unavailable, false, true, try again later",
        "500, server_error, false, true, try again later"
    })
    void aRefusalKeepsAmazonsWords(int status, String code, boolean revoked, boolean retryable, String advice) {
        server.answer(error(status, code, "It is " + code));

        LoginException refusal = failure();

        assertThat(refusal.error()).isEqualTo(code);
        assertThat(refusal.description()).isEqualTo("It is " + code);
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.requestId()).contains("r-1");
        assertThat(refusal.isAccessRevoked()).isEqualTo(revoked);
        assertThat(refusal.isRetryable()).isEqualTo(retryable);
        assertThat(refusal)
                .hasMessageStartingWith("login with Amazon by refresh_token was answered with status " + status
                        + ", code '" + code + "' (It is " + code + "), request id r-1; " + advice);
        assertThat(server.logins()).isEqualTo(retryable ? 3 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>Bad Gateway, secret-1</body></html>", "[]", "{\"error\":7}", "{", "null"})
    void aRefusalInAnyFormIsARefusal(String body) {
        server.answer(aResponse().withStatus(502).withBody(body));

        LoginException refusal = failure();

        assertThat(refusal.error()).isEmpty();
        assertThat(refusal.description()).isEmpty();
        assertThat(refusal.requestId()).isEmpty();
        assertThat(refusal)
                .hasMessage("login with Amazon by refresh_token was answered with status 502, no code;"
                        + " try again later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Sign in to this network</html>",
                "{}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":7}",
                "{\"access_token\":\"Atza|cut"
            })
    void anAnswerWithoutATokenIsAFailure(String body) {
        server.answer(aResponse().withStatus(200).withBody(body));

        assertThat(failure())
                .hasMessageContaining("status 200 and no token that can be read")
                .extracting(LoginException::isRetryable)
                .isEqualTo(false);
        assertThat(server.logins()).isEqualTo(1);
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        server.answer(aResponse()
                .withStatus(200)
                .withBody("{\"padding\":\"" + "x".repeat(1 << 17) + "\",\"access_token\":\"t\"}"));

        assertThat(failure().status()).isEqualTo(200);
    }

    @Test
    void whatWasSentIsTakenOutOfAmazonsWords() {
        server.answer(error(400, "invalid_request", "bad Atzr|seller or Atzr%7Cseller with secret-1"));

        assertThat(failure().description()).isEqualTo("bad [hidden] or [hidden] with [hidden]");
    }

    @Test
    void aFaultOfTheServerIsTriedAgain() {
        server.answerInTurn(aResponse().withStatus(500), aResponse().withStatus(503), token("Atza|3"));

        assertThat(server.login().build().seller(SELLER).token(call())).isEqualTo("Atza|3");
        assertThat(server.logins()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionIsTriedAgain(Fault fault) {
        server.answerInTurn(aResponse().withFault(fault), token("Atza|2"));

        assertThat(server.login().build().seller(SELLER).token(call())).isEqualTo("Atza|2");
    }

    @Test
    void triesEndAndKeepTheCause() {
        server.answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        LoginException failure = failure();

        assertThat(failure.status()).isZero();
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure)
                .hasMessage("login with Amazon by refresh_token got no answer; see the cause")
                .hasCauseInstanceOf(IOException.class);
        assertThat(server.logins()).isEqualTo(3);
    }

    @Test
    void aSlowLoginIsGivenUp() {
        server.answer(token("late").withFixedDelay(60_000));
        CallerTokens tokens =
                server.login().timeout(Duration.ofMillis(50)).build().seller(SELLER);

        assertThat(catchThrowableOfType(LoginException.class, () -> tokens.token(call())))
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aMissingCredentialIsNamed() {
        CallerTokens tokens = server.login().build().seller(SellerAccount.of("shop", "A2OTHER"));

        assertThat(catchThrowableOfType(LoginException.class, () -> tokens.token(call())))
                .hasMessage("the vault has no 'refresh-token' of account shop/A2OTHER; save it there");
        server.vault.delete(LoginServer.APPLICATION.account(), CredentialNames.CLIENT_SECRET);
        assertThat(failure())
                .hasMessage("the vault has no 'client-secret' of account host/amzn1.sp.solution.1; save it there");
    }

    @Test
    void secretsGoToNoAddressInClear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.login().endpoint(URI.create("http://login.example/token")))
                .withMessage("login endpoint 'http://login.example/token' would send tokens in clear;"
                        + " give an https address (http goes to a loopback address only)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.login().timeout(Duration.ZERO))
                .withMessage("timeout is PT0S; give a positive one");
    }

    @Test
    void interceptorsOfTheHostDoNotSeeALogin() {
        List<String> seen = new ArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add("application");
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> {
                    seen.add("network");
                    return chain.proceed(chain.request());
                })
                .build();
        server.answer(token("Atza|1"));

        assertThat(server.login().httpClient(http).build().seller(SELLER).token(call()))
                .isEqualTo("Atza|1");
        assertThat(seen).isEmpty();
        http.connectionPool().evictAll();
    }

    @Test
    void aListenerHearsOfEachLogin() {
        List<String> heard = new ArrayList<>();
        LoginListener listener = new LoginListener() {
            @Override
            public void fetched(Caller caller, String kind, Duration took) {
                heard.add(caller.seller() + " " + kind + " " + took);
            }

            @Override
            public void failed(Caller caller, String kind, RuntimeException failure) {
                heard.add(
                        caller.seller() + " " + kind + " " + failure.getClass().getSimpleName());
            }
        };
        server.answerInTurn(error(400, "invalid_grant", ""), token("t"));
        CallerTokens tokens = server.login().listener(listener).build().seller(SELLER);

        assertThat(catchThrowableOfType(LoginException.class, () -> tokens.token(call())))
                .isNotNull();
        tokens.token(call());
        tokens.token(call());

        assertThat(heard).containsExactly("A1SELLER refresh_token LoginException", "A1SELLER refresh_token PT0S");
    }

    @ParameterizedTest
    @CsvSource({
        "3600, 3569, 3571",
        "'\"3600\"', 3569, 3571",
        "null, 269, 271",
        "'\"soon\"', 269, 271",
        "1e99, 86369, 86371"
    })
    void aTokenServesForAsLongAsAmazonSays(String expiresIn, long still, long noMore) {
        server.answerInTurn(
                json(200, "{\"access_token\":\"a\",\"expires_in\":" + expiresIn + "}"),
                error(400, "invalid_grant", ""));
        CallerTokens tokens = server.login().build().seller(SELLER);
        tokens.token(call());

        server.clock.advance(Duration.ofSeconds(still));
        assertThat(tokens.token(call())).isEqualTo("a");

        server.clock.advance(Duration.ofSeconds(noMore - still));
        assertThat(catchThrowableOfType(LoginException.class, () -> tokens.token(call())))
                .isNotNull();
    }

    private LoginException failure() {
        CallerTokens tokens = server.login().build().seller(SELLER);
        return catchThrowableOfType(LoginException.class, () -> tokens.token(call()));
    }
}
