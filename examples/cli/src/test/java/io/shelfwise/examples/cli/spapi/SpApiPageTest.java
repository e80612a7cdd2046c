package io.shelfwise.examples.cli.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.orders.v2026_01_01.Order;
import io.shelfwise.spapi.api.orders.v2026_01_01.SearchOrdersRequest;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.login.CredentialNames;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick start of docs/spapi.md. */
class SpApiPageTest {

    @Test
    void readsTheOrdersOfASeller() {
        try (FakeSellingPartnerApi api =
                FakeSellingPartnerApi.builder().days(10).start()) {
            FakeCredentials given = api.credentials();
            CredentialVault vault = new InMemoryCredentialVault();
            List<String> orders = List.of();

            // region quick-start
            Application application = Application.of(given.applicationId(), given.clientId(), "our-company");
            SellerAccount account = SellerAccount.of("tenant-7", given.sellerId());
            vault.save(application.account(), CredentialNames.CLIENT_SECRET, Secret.of(given.clientSecret()));
            vault.save(account, CredentialNames.REFRESH_TOKEN, Secret.of(given.refreshToken()));

            AmazonLogin login = AmazonLogin.builder(application, vault) // one for the whole host
                    .endpoint(api.loginEndpoint()) // Amazon's, if left out
                    .build();
            try (SellingPartnerClient client = SellingPartnerClient.builder(login.seller(account))
                    .baseUrl(api.endpoint()) // or region(Region.NA)
                    .build()) {
                orders = client.orders()
                        .searchOrdersItems(SearchOrdersRequest.builder()
                                .marketplaceIds(List.of("ATVPDKIKX0DER"))
                                .createdAfter(Instant.parse("2020-01-01T00:00:00Z"))
                                .build())
                        .map(Order::orderId)
                        .limit(100)
                        .toList();
            }
            // endregion

            assertThat(orders).isNotEmpty().doesNotHaveDuplicates();
        }
    }
}
