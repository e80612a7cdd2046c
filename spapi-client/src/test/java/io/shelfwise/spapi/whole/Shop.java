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
import io.shelfwise.spapi.login.LoginListener;
import io.shelfwise.spapi.login.TokenCache;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.time.Duration;
import java.time.InstantSource;

/** A fake Amazon, and a host that has its sellers' credentials. */
final class Shop implements AutoCloseable {

    /** So quick that limits hold nobody back for long. */
    static final int QUICK = 100_000;

    final FakeSellingPartnerApi api;
    final RateLimits limits;
    final AmazonLogin login;
    private final InMemoryCredentialVault vault = new InMemoryCredentialVault();

    Shop(FakeSellingPartnerApi api, LimitPlans plans) {
        this(api, plans, new LoginListener() {});
    }

    Shop(FakeSellingPartnerApi api, LimitPlans plans, LoginListener listener) {
        this.api = api;
        this.limits = RateLimits.inProcess(plans);
        this.login = login(listener);
    }

    /** One whose limits are high, here and there. */
    static Shop quick(long seed) {
        return quick(FakeSellingPartnerApi.builder().seed(seed));
    }

    static Shop quick(FakeSellingPartnerApi.Builder api) {
        FakeSellingPartnerApi started =
                api.rateFactor(QUICK).slowPause(Duration.ofMillis(100)).start();
        return new Shop(started, LimitPlans.bundled().times(QUICK));
    }

    private AmazonLogin login(LoginListener listener) {
        FakeCredentials own = api.credentials();
        Application application = Application.of(own.applicationId(), own.clientId(), "host");
        vault.save(application.account(), CredentialNames.CLIENT_SECRET, Secret.of(own.clientSecret()));
        return AmazonLogin.builder(application, vault)
                .endpoint(api.loginEndpoint())
                .cache(TokenCache.inMemory(InstantSource.system()))
                .listener(listener)
                .build();
    }

    /** The account of a seller, whose consent is in the vault. */
    SellerAccount account(int seller) {
        FakeCredentials credentials = api.credentials(0, seller);
        SellerAccount account = SellerAccount.of("host", credentials.sellerId());
        vault.save(account, CredentialNames.REFRESH_TOKEN, Secret.of(credentials.refreshToken()));
        return account;
    }

    /** A client of the first seller that opens no buyer data. */
    SellingPartnerClient.Builder client() {
        return client(0, BuyerData.none());
    }

    SellingPartnerClient.Builder client(int seller, BuyerData buyerData) {
        return SellingPartnerClient.builder(login.seller(account(seller), buyerData))
                .baseUrl(api.endpoint())
                .limits(limits)
                .retries(Retries.standard().waits(Duration.ofMillis(1), Duration.ofMillis(4)));
    }

    @Override
    public void close() {
        api.close();
    }
}
