package io.shelfwise.spapi.login;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.limits.Caller;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Login with Amazon for one application: gives the tokens of its sellers, their consent, and the change of its client
 * secret. Thread-safe; one serves a whole host, and owns nothing that needs closing.
 *
 * <p>Credentials come from the host's vault, under the names of {@link CredentialNames}: the client secret under {@link
 * Application#account()}, each refresh token under the seller's account. They are read anew for each login.
 */
public final class AmazonLogin {

    private final Application application;
    private final CredentialVault vault;
    private final URI endpoint;
    private final InstantSource clock;
    private final TokenCache cache;
    private final LoginListener listener;
    private final GrantlessScopes scopes;
    private final RestrictedData restrictedData;
    private final ClientSecrets clientSecrets;
    private final TokenEndpoint tokens;
    private final Refusals refusals;
    private final PendingConsents pending;

    AmazonLogin(AmazonLoginBuilder builder) {
        this.application = builder.application;
        this.vault = builder.vault;
        this.endpoint = URI.create(builder.endpoint.toString());
        this.clock = builder.clock;
        this.cache = builder.cache();
        this.listener = builder.listener;
        this.scopes = builder.scopes;
        this.restrictedData = builder.restrictedData;
        this.clientSecrets = new ClientSecrets(application, vault, clock);
        this.tokens = new TokenEndpoint(
                builder.endpoint, application.clientId(), clientSecrets, builder.http(), clock, builder.pause);
        this.refusals = new Refusals(clock);
        this.pending = PendingConsents.inMemory(clock);
    }

    /** A builder of a login that finds its credentials in {@code vault}. */
    public static AmazonLoginBuilder builder(Application application, CredentialVault vault) {
        return new AmazonLoginBuilder(application, vault);
    }

    /** The tokens of a seller who has consented; without buyer data. */
    public CallerTokens seller(SellerAccount account) {
        return seller(account, BuyerData.none());
    }

    /** The tokens of a seller who has consented, with buyer data for what the host needs it for. */
    public CallerTokens seller(SellerAccount account, BuyerData buyerData) {
        return new CallerTokens(this, Optional.of(account), buyerData, null);
    }

    /** The tokens for what the application calls without a seller. */
    public CallerTokens self() {
        return new CallerTokens(this, Optional.empty(), BuyerData.none(), null);
    }

    /** The application's client secrets, to store a new one. */
    public ClientSecrets clientSecrets() {
        return clientSecrets;
    }

    /** Sellers' consent, with pending requests in the memory of this object. */
    public SellerConsent consent() {
        return consent(pending);
    }

    /** Sellers' consent, with pending requests where all processes of the host find them. */
    public SellerConsent consent(PendingConsents pending) {
        return new SellerConsent(this, pending);
    }

    /** Forgets the tokens of a seller who leaves. What stands in the vault is the host's to delete. */
    public void forget(SellerAccount account) {
        cache.forget(account);
    }

    Application application() {
        return application;
    }

    InstantSource clock() {
        return clock;
    }

    TokenCache cache() {
        return cache;
    }

    GrantlessScopes scopes() {
        return scopes;
    }

    RestrictedData restrictedData() {
        return restrictedData;
    }

    Refusals refusals() {
        return refusals;
    }

    TokenKey key(Optional<SellerAccount> account, String scope) {
        return new TokenKey(endpoint, application.id(), account, scope);
    }

    Secret refreshToken(SellerAccount account) {
        return vault.find(account, CredentialNames.REFRESH_TOKEN)
                .orElseThrow(() -> LoginException.noCredential(CredentialNames.REFRESH_TOKEN, account.toString()));
    }

    AccessToken fetch(Caller caller, Grant grant) {
        return timed(caller, grant.type(), () -> tokens.ask(grant).accessToken());
    }

    /** Exchanges the code of a consent and saves the refresh token. */
    void redeem(SellerAccount account, Grant code) {
        Secret refreshToken =
                tokens.ask(code).refreshToken().orElseThrow(() -> LoginException.unreadable(code.type(), 200, null));
        vault.save(account, CredentialNames.REFRESH_TOKEN, refreshToken);
        cache.forget(account);
    }

    /** Tells the listener how a fetch went. */
    AccessToken timed(Caller caller, String kind, Supplier<AccessToken> fetch) {
        Instant start = clock.instant();
        AccessToken token;
        try {
            token = fetch.get();
        } catch (RuntimeException e) {
            listener.failed(caller, kind, e);
            throw e;
        }
        listener.fetched(caller, kind, Duration.between(start, clock.instant()));
        return token;
    }

    /** Never a secret. */
    @Override
    public String toString() {
        return "AmazonLogin[" + application + ", " + endpoint + "]";
    }
}
