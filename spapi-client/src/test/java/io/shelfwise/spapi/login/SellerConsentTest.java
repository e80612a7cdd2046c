package io.shelfwise.spapi.login;

import static io.shelfwise.spapi.login.LoginServer.SELLER;
import static io.shelfwise.spapi.login.LoginServer.call;
import static io.shelfwise.spapi.login.LoginServer.error;
import static io.shelfwise.spapi.login.LoginServer.json;
import static io.shelfwise.spapi.login.LoginServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.vault.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SellerConsentTest {

    private static final String SESSION = "session-1";

    private final LoginServer server = new LoginServer();
    private final AmazonLogin login = server.login().build();
    private final SellerConsent consent = login.consent();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsTheSellerToTheSiteOfTheMarketplace() {
        HttpUrl page = HttpUrl.get(consent.start(Marketplace.DE, SESSION));

        assertThat(page.host()).isEqualTo("sellercentral-europe.amazon.com");
        assertThat(page.encodedPath()).isEqualTo("/apps/authorize/consent");
        assertThat(page.queryParameterNames()).containsExactly("application_id", "state");
        assertThat(page.queryParameter("application_id")).isEqualTo("amzn1.sp.solution.1");
        assertThat(page.queryParameter("state")).hasSize(43); // 256 bits in base 64
    }

    @Test
    void aDraftAndARedirectAreNamed() {
        HttpUrl page = HttpUrl.get(consent.asDraft()
                .withRedirect(URI.create("https://host.example/back?a=b"))
                .start(URI.create("https://sellercentral.amazon.example"), SESSION));

        assertThat(page.host()).isEqualTo("sellercentral.amazon.example");
        assertThat(page.queryParameter("version")).isEqualTo("beta");
        assertThat(page.queryParameter("redirect_uri")).isEqualTo("https://host.example/back?a=b");
    }

    @Test
    void theCodeBecomesTheSellersRefreshToken() {
        server.answer("grant_type=authorization_code", json(200, granted("Atzr|new")));
        server.answer("refresh_token=Atzr%7Cnew", token("Atza|new"));
        server.answer("refresh_token=Atzr%7Cseller", token("Atza|old"));
        assertThat(login.seller(SELLER).token(call())).isEqualTo("Atza|old");

        consent.finish(answer(start()), SESSION, SELLER);

        assertThat(server.vault.find(SELLER, "refresh-token")).contains(Secret.of("Atzr|new"));
        assertThat(login.seller(SELLER).token(call())).isEqualTo("Atza|new");
        assertThat(server.forms().get(1))
                .isEqualTo(Map.of(
                        "grant_type", "authorization_code",
                        "code", "the-code",
                        "client_id", "amzn1.client.1",
                        "client_secret", "secret-1"));
    }

    @Test
    void theRedirectIsRepeatedWithTheCode() {
        server.answer(json(200, granted("Atzr|new")));
        SellerConsent other = consent.withRedirect(URI.create("https://host.example/back"));

        other.finish(answer(state(other.start(Marketplace.US, SESSION))), SESSION, SELLER);

        assertThat(server.forms().get(0)).containsEntry("redirect_uri", "https://host.example/back");
    }

    @Test
    void aStateIsGoodOnce() {
        server.answer(json(200, granted("Atzr|new")));
        String state = start();
        consent.finish(answer(state), SESSION, SELLER);

        assertRefused(state, SESSION);
    }

    @Test
    void aStateIsGoodForItsSessionOnly() {
        String state = start();
        consent.start(Marketplace.DE, "session-2");

        assertRefused(state, "session-2");
        assertRefused(state, "session-3");
    }

    @Test
    void aWrongStateEndsTheConsent() {
        String state = start();

        assertRefused(state + "x", SESSION);
        assertRefused(state, SESSION);
    }

    @Test
    void aLaterConsentOfTheSessionReplacesTheEarlier() {
        String first = start();
        String second = start();

        assertThat(first).isNotEqualTo(second);
        assertRefused(first, SESSION);
    }

    @Test
    void aStateEnds() {
        String state = start();
        server.clock.advance(Duration.ofMinutes(30));
        assertRefused(state, SESSION);

        SellerConsent hasty = consent.withPatience(Duration.ofMinutes(1));
        String other = state(hasty.start(Marketplace.DE, SESSION));
        server.clock.advance(Duration.ofSeconds(61));
        assertRefused(other, SESSION);
    }

    @Test
    void aStoreThatKeepsTooLongDoesNotProlongAConsent() {
        Map<String, PendingConsent> store = new ConcurrentHashMap<>();
        SellerConsent shared = login.consent(new PendingConsents() {
            @Override
            public void put(String session, PendingConsent pending) {
                store.put(session, pending);
            }

            @Override
            public Optional<PendingConsent> take(String session) {
                return Optional.ofNullable(store.remove(session));
            }
        });
        String state = state(shared.start(Marketplace.DE, SESSION));
        server.clock.advance(Duration.ofMinutes(31));

        assertThat(store.toString()).doesNotContain(SESSION, state);
        assertThatThrownBy(() -> shared.finish(answer(state), SESSION, SELLER)).isInstanceOf(ConsentException.class);
    }

    @Test
    void aCodeIsNeverSentTwice() {
        server.answer(WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));

        LoginException failure =
                catchThrowableOfType(LoginException.class, () -> consent.finish(answer(start()), SESSION, SELLER));

        assertThat(failure.isRetryable()).isTrue();
        assertThat(server.logins()).isEqualTo(1);
    }

    @Test
    void aRefusedCodeIsNotTakenForARevokedAccess() {
        server.answer(error(400, "invalid_grant", "code the-code has expired"));

        LoginException refusal =
                catchThrowableOfType(LoginException.class, () -> consent.finish(answer(start()), SESSION, SELLER));

        assertThat(refusal.isAccessRevoked()).isFalse();
        assertThat(refusal)
                .hasMessageContaining("(code [hidden] has expired)")
                .hasMessageEndingWith("the code is used up or too old: start the consent again");
    }

    @Test
    void anAnswerWithoutARefreshTokenSavesNothing() {
        server.answer(json(200, "{\"access_token\":\"t\"}"));
        SellerAccount account = SellerAccount.of("shop", "A3NEW");

        assertThatThrownBy(() -> consent.finish(answer(start()), SESSION, account))
                .isInstanceOf(LoginException.class);
        assertThat(server.vault.names(account)).isEmpty();
    }

    @Test
    void blankParametersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsentAnswer.of("s", "A1", " "))
                .withMessageContaining("spapi_oauth_code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent.start(Marketplace.DE, ""))
                .withMessageStartingWith("session is blank");
    }

    private String start() {
        return state(consent.start(Marketplace.DE, SESSION));
    }

    private static String state(URI page) {
        return HttpUrl.get(page).queryParameter("state");
    }

    private static ConsentAnswer answer(String state) {
        return ConsentAnswer.of(state, "A1SELLER", "the-code");
    }

    private static String granted(String refreshToken) {
        return "{\"access_token\":\"t\",\"expires_in\":3600,\"refresh_token\":\"" + refreshToken + "\"}";
    }

    private void assertRefused(String state, String session) {
        int before = server.logins();
        assertThatThrownBy(() -> consent.finish(answer(state), session, SELLER))
                .isInstanceOf(ConsentException.class)
                .hasMessageStartingWith("the state of the consent is not that of this session");
        assertThat(server.logins()).isEqualTo(before);
    }
}
