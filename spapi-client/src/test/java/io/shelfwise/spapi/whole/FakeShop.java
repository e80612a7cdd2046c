package io.shelfwise.spapi.whole;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.calls.Retries;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.login.BuyerData;
import io.shelfwise.spapi.login.CredentialNames;
import io.shelfwise.spapi.login.TokenCache;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** A client of a fake Amazon at an address, with limits that hold nobody back. */
public final class FakeShop implements AutoCloseable {

    public static final int QUICK = 100_000;
    public static final SellerAccount ACCOUNT = SellerAccount.of("host", "seller");

    public final SellingPartnerClient client;

    public FakeShop(URI endpoint, String clientId, String clientSecret, String refreshToken) {
        this(endpoint, clientId, clientSecret, refreshToken, BuyerData.none());
    }

    public FakeShop(URI endpoint, String clientId, String clientSecret, String refreshToken, BuyerData buyerData) {
        InMemoryCredentialVault vault = new InMemoryCredentialVault();
        Application application = Application.of(clientId, clientId, "host");
        vault.save(application.account(), CredentialNames.CLIENT_SECRET, Secret.of(clientSecret));
        vault.save(ACCOUNT, CredentialNames.REFRESH_TOKEN, Secret.of(refreshToken));
        AmazonLogin login = AmazonLogin.builder(application, vault)
                .endpoint(endpoint.resolve("/auth/o2/token"))
                .cache(TokenCache.inMemory(InstantSource.system()))
                .build();
        client = SellingPartnerClient.builder(login.seller(ACCOUNT, buyerData))
                .baseUrl(endpoint)
                .limits(RateLimits.inProcess(LimitPlans.bundled().times(QUICK)))
                .retries(Retries.standard().waits(Duration.ofMillis(1), Duration.ofMillis(4)))
                .build();
    }

    public static FakeShop at(FakeSellingPartnerApi amazon) {
        return at(amazon, BuyerData.none());
    }

    public static FakeShop at(FakeSellingPartnerApi amazon, BuyerData buyerData) {
        FakeCredentials own = amazon.credentials();
        return new FakeShop(amazon.endpoint(), own.clientId(), own.clientSecret(), own.refreshToken(), buyerData);
    }

    @Override
    public void close() {
        client.close();
    }
}
