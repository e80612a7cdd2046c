package io.shelfwise.spapi.login;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.shelfwise.spapi.login.LoginServer.SELLER;
import static io.shelfwise.spapi.login.LoginServer.call;
import static io.shelfwise.spapi.login.LoginServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.AccessTokens;
import io.shelfwise.spapi.TokenRequest;
import io.shelfwise.spapi.api.tokens.v2021_03_01.CreateRestrictedDataTokenResponse;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.whole.HeardLogs;
import io.shelfwise.spapi.whole.ObjectTexts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plants secrets wherever one can be, and looks for them wherever something is written down. */
class SecretsNowhereTest {

    private static final String SENT = "{{{request.body}}} {{{urlEncode request.body decode=true}}}";
    private static final String PLANTED = "planted-7c1f";
    private static final Logger OWN = Logger.getLogger("io.shelfwise.spapi.login.SecretsNowhereTest");

    private final LoginServer server = new LoginServer();
    private final List<String> written = new ArrayList<>();
    private final LoginListener listener = new LoginListener() {
        @Override
        public void fetched(Caller caller, String kind, Duration took) {
            written.add(caller + kind + took);
        }

        @Override
        public void failed(Caller caller, String kind, RuntimeException failure) {
            written.add(caller + kind + trace(failure));
        }
    };
    private final AmazonLogin login = server.login().listener(listener).build();
    private final SellerConsent consent = login.consent();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void secretsAppearInNothingThatIsWrittenDown() throws IllegalAccessException {
        try (HeardLogs logs = new HeardLogs()) {
            OWN.log(Level.FINEST, "the finest is heard");
            plantInVault();
            fail(echo(400, "{\"error\":\"invalid_grant\",\"error_description\":\"" + SENT + "\"}"));
            fail(echo(401, "{\"error\":\"invalid_client\",\"error_description\":\"" + SENT + "\"}"));
            fail(echo(400, "{\"error\":\"" + SENT + "\"}"));
            fail(echo(500, "<html>" + SENT + "</html>"));
            fail(aResponse().withStatus(200).withBody("{\"access_token\": " + secret("access")));
            fail(aResponse().withStatus(200).withBody("{\"access_token\":[\"" + secret("access") + "\"]}"));
            fail(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
            fail(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));

            succeed();
            written.addAll(ObjectTexts.of(login, consent, tokens(), consentAnswer("state")));
            written.add(logs.text());
        }

        assertThat(written).anyMatch(text -> text.contains("the finest is heard"));
        assertThat(written).anyMatch(text -> text.contains("Secret[hidden]"));
        assertThat(written).anyMatch(text -> text.contains("code 'invalid_grant'"));
        assertThat(written).anyMatch(text -> text.startsWith("AccessToken[hidden"));
        assertThat(written).hasSizeGreaterThan(40).noneMatch(text -> text.contains(PLANTED));
    }

    private void plantInVault() {
        server.vault.save(SELLER, CredentialNames.REFRESH_TOKEN, Secret.of(secret("refresh")));
        server.vault.save(LoginServer.APPLICATION.account(), CredentialNames.CLIENT_SECRET, Secret.of(secret("old")));
        login.clientSecrets().store(Secret.of(secret("new")), Instant.parse("2027-01-01T00:00:00Z"));
    }

    private void succeed() {
        server.answer(json(
                200,
                "{\"access_token\":\"" + secret("access") + "\",\"expires_in\":3600,\"refresh_token\":\""
                        + secret("refresh") + "\"}"));
        consent.finish(consentAnswer(state()), "session " + PLANTED, SELLER);
        TokenRequest request = call();
        assertThat(tokens().token(request)).isEqualTo(secret("access"));
        assertThat(tokens().token(call("ordersV0", "GET", "getOrderAddress"))).isEqualTo(secret("restricted"));
        tokens().refused(request, secret("access"));
        tokens().token(request);
    }

    private void fail(ResponseDefinitionBuilder answer) {
        server.answer(answer);
        login.forget(SELLER);
        written.add(trace(catchThrowable(() -> tokens().token(call()))));
        written.add(trace(catchThrowable(() -> tokens().token(call("notifications", "GET", "getDestinations")))));
        written.add(trace(catchThrowable(() -> consent.finish(consentAnswer(state()), "session " + PLANTED, SELLER))));
        written.add(trace(catchThrowable(() -> consent.finish(consentAnswer("wrong"), "session " + PLANTED, SELLER))));
    }

    private AccessTokens tokens() {
        return login.seller(SELLER, BuyerData.forPurpose(Purpose.SHIPPING))
                .through(request -> CreateRestrictedDataTokenResponse.builder()
                        .restrictedDataToken(secret("restricted"))
                        .expiresIn(3600)
                        .build());
    }

    private String state() {
        HttpUrl page = HttpUrl.get(consent.start(Marketplace.DE, "session " + PLANTED));
        return page.queryParameter("state");
    }

    private static ConsentAnswer consentAnswer(String state) {
        return ConsentAnswer.of(state, "A1SELLER", secret("code"));
    }

    private static ResponseDefinitionBuilder echo(int status, String body) {
        return json(status, body).withTransformers("response-template");
    }

    private static String secret(String kind) {
        return "Atz|" + kind + "-" + PLANTED;
    }

    private static String trace(Throwable failure) {
        assertThat(failure).isNotNull();
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
