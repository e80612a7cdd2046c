package io.shelfwise.spapi.login;

import static io.shelfwise.spapi.login.LoginServer.json;
import static io.shelfwise.spapi.login.LoginServer.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.Region;
import io.shelfwise.spapi.SellingPartnerClient;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of docs/login.md. */
class LoginPageTest {

    private final LoginServer server = new LoginServer();
    private final CredentialVault vault = server.vault;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void wiring() {
        server.answer(token("Atza|1"));
        String clientSecret = "secret-1";
        String refreshToken = "Atzr|seller";
        URI loginAddress = server.address();

        // region wiring
        Application application = Application.of("amzn1.sp.solution.1", "amzn1.client.1", "our-company");
        SellerAccount account = SellerAccount.of("tenant-7", "A1SELLER");
        vault.save(application.account(), CredentialNames.CLIENT_SECRET, Secret.of(clientSecret));
        vault.save(account, CredentialNames.REFRESH_TOKEN, Secret.of(refreshToken));

        AmazonLogin login = AmazonLogin.builder(application, vault) // one for the whole host
                .endpoint(loginAddress) // Amazon's, if left out
                .build();
        SellingPartnerClient client = SellingPartnerClient.builder(login.seller(account))
                .baseUrl(Region.of(Marketplace.DE).endpoint())
                .build();
        // endregion

        assertThat(login.seller(account).token(LoginServer.call())).isEqualTo("Atza|1");
        client.close();
        login.forget(account);
    }

    @Test
    void consent() {
        server.answer(json(200, "{\"access_token\":\"t\",\"expires_in\":3600,\"refresh_token\":\"Atzr|new\"}"));
        AmazonLogin login = server.login().build();
        String sessionId = "session-1";

        // region consent
        URI page = login.consent().start(Marketplace.DE, sessionId); // send the browser there
        // endregion

        Map<String, String> query = Map.of(
                "state", String.valueOf(HttpUrl.get(page).queryParameter("state")),
                "selling_partner_id", "A1SELLER",
                "spapi_oauth_code", "the-code");
        // region consent-back
        ConsentAnswer answer =
                ConsentAnswer.of(query.get("state"), query.get("selling_partner_id"), query.get("spapi_oauth_code"));
        SellerAccount account = SellerAccount.of("tenant-7", answer.sellerId());
        login.consent().finish(answer, sessionId, account); // the vault has the refresh token now
        // endregion

        assertThat(vault.find(account, CredentialNames.REFRESH_TOKEN)).contains(Secret.of("Atzr|new"));
    }

    @Test
    void rotation() {
        AmazonLogin login = server.login().build();
        String newClientSecret = "secret-2";
        String oldClientSecretExpiryTime = "2026-11-27T12:00:00Z";

        // region rotation
        login.clientSecrets().store(Secret.of(newClientSecret), Instant.parse(oldClientSecretExpiryTime));
        // endregion

        assertThat(login.clientSecrets().candidates()).containsExactly(Secret.of("secret-2"), Secret.of("secret-1"));
    }

    @Test
    void buyerData() {
        AmazonLogin login = server.login().build();
        SellerAccount account = LoginServer.SELLER;

        // region buyer-data
        CallerTokens tokens = login.seller(account, BuyerData.forPurpose(Purpose.SHIPPING));
        // endregion

        assertThat(tokens.buyerData().elements())
                .containsExactlyInAnyOrder(DataElement.SHIPPING_ADDRESS, DataElement.BUYER_INFO);
    }
}
