package io.shelfwise.spapi.login;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.TokenRequest;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A login endpoint that misbehaves on demand, and a host with credentials for it. */
final class LoginServer implements AutoCloseable {

    static final SellerAccount SELLER = SellerAccount.of("shop", "A1SELLER");
    static final Application APPLICATION = Application.of("amzn1.sp.solution.1", "amzn1.client.1", "host");

    private static final String PATH = "/auth/o2/token";

    final ManualClock clock = new ManualClock();
    final InMemoryCredentialVault vault = new InMemoryCredentialVault();
    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().stubCorsEnabled(false));

    LoginServer() {
        server.start();
        vault.save(SELLER, CredentialNames.REFRESH_TOKEN, Secret.of("Atzr|seller"));
        vault.save(APPLICATION.account(), CredentialNames.CLIENT_SECRET, Secret.of("secret-1"));
    }

    /** A builder whose clock is this server's and that waits for nothing between attempts. */
    AmazonLoginBuilder login() {
        return AmazonLogin.builder(APPLICATION, vault)
                .endpoint(address())
                .clock(clock)
                .pause(attempt -> true);
    }

    URI address() {
        return URI.create(server.baseUrl() + PATH);
    }

    /** Answers each login alike. */
    void answer(ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo(PATH)).willReturn(answer));
    }

    /** Answers the logins whose form has this text, before all others. */
    void answer(String form, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo(PATH))
                .atPriority(1)
                .withRequestBody(containing(form))
                .willReturn(answer));
    }

    /** Answers one login after the other; the last answer stays. */
    void answerInTurn(ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++) {
            boolean last = i == answers.length - 1;
            server.stubFor(any(urlEqualTo(PATH))
                    .inScenario("turns")
                    .whenScenarioStateIs(i == 0 ? "Started" : "turn " + i)
                    .willSetStateTo(last ? "turn " + i : "turn " + (i + 1))
                    .willReturn(answers[i]));
        }
    }

    static ResponseDefinitionBuilder token(String token) {
        return json(
                200,
                "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":3600,"
                        + "\"refresh_token\":\"Atzr|seller\"}");
    }

    static ResponseDefinitionBuilder error(int status, String code, String description) {
        return json(status, "{\"error\":\"" + code + "\",\"error_description\":\"" + description + "\"}");
    }

    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("content-type", "application/json;charset=UTF-8")
                .withHeader("x-amzn-RequestId", "r-1")
                .withBody(body);
    }

    int logins() {
        return server.findAll(anyRequestedFor(anyUrl())).size();
    }

    /** The forms that were sent, in order. */
    List<Map<String, String>> forms() {
        return server.findAll(anyRequestedFor(anyUrl())).stream()
                .map(LoggedRequest::getBodyAsString)
                .map(LoginServer::form)
                .toList();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new TreeMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    static TokenRequest call(String api, String method, String operation) {
        OperationSpec spec = Catalogue.bundled().operation(api, method, operation);
        return new TokenRequest(spec, spec.path().replaceAll("\\{[^}]*}", "1"), Optional.empty());
    }

    /** A call that needs the seller's token and nothing else. */
    static TokenRequest call() {
        return call("sellers", "GET", "getMarketplaceParticipations");
    }

    @Override
    public void close() {
        server.stop();
    }
}
