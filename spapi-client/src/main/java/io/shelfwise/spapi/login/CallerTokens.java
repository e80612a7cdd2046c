package io.shelfwise.spapi.login;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.Secret;
import io.shelfwise.spapi.AccessTokens;
import io.shelfwise.spapi.RestrictedTokens;
import io.shelfwise.spapi.TokenRequest;
import io.shelfwise.spapi.limits.Caller;
import io.shelfwise.spapi.login.RestrictedData.RestrictedCall;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The access tokens of one caller: a seller with an application, or the application for itself. Made by {@link
 * AmazonLogin}. Thread-safe.
 *
 * <p>Grantless operations get a token of their scope, restricted ones a restricted data token where {@link BuyerData}
 * allows it, all others the seller's token.
 */
public final class CallerTokens implements AccessTokens {

    private final AmazonLogin login;
    private final Optional<SellerAccount> account;
    private final BuyerData buyerData;
    private final @Nullable RestrictedTokens restricted;

    CallerTokens(
            AmazonLogin login,
            Optional<SellerAccount> account,
            BuyerData buyerData,
            @Nullable RestrictedTokens restricted) {
        this.login = login;
        this.account = account;
        this.buyerData = buyerData;
        this.restricted = restricted;
    }

    /** Whose limits the calls count against: the application's id, and the seller's id of the account. */
    public Caller caller() {
        return new Caller(
                login.application().id(), account.map(SellerAccount::sellerId).orElse(""));
    }

    @Override
    public Optional<Caller> knownCaller() {
        return Optional.of(caller());
    }

    /** The switch for buyer data. */
    public BuyerData buyerData() {
        return buyerData;
    }

    /**
     * A token for this call.
     *
     * @throws LoginException if the login fails
     * @throws BuyerDataException if the call needs a restricted data token and the switch for buyer data is off
     */
    @Override
    public String token(TokenRequest request) {
        return login.cache().get(key(request), () -> fetch(request)).value().use(String::new);
    }

    @Override
    public void refused(TokenRequest request, String token) {
        TokenKey key = key(request);
        if (!token.isEmpty() && login.refusals().isFirst(key, Secret.of(token))) {
            login.cache().drop(key, Secret.of(token));
        }
    }

    /**
     * Refuses what the switch for buyer data does not allow: a restricted operation, a restricted report, also that it is
     * made where the call tells its type, or a data set of Orders 2026-01-01 that holds buyer data.
     *
     * @throws BuyerDataException if so
     */
    @Override
    public void permit(TokenRequest request, HttpUrl url) {
        restriction(request);
        if (request.operation().id().equals("createReport")) { // so that none is made which cannot be read
            request.reportType()
                    .ifPresent(type -> permit(
                            request, " of " + type, login.restrictedData().report(type)));
        }
        if (request.operation().api().equals("orders_2026-01-01")) {
            url.queryParameterValues("includedData").stream()
                    .flatMap(value -> Arrays.stream(String.valueOf(value).split(",", -1)))
                    .forEach(dataSet -> permitDataSet(request, dataSet));
        }
    }

    private void permitDataSet(TokenRequest request, String dataSet) {
        permit(request, " with the data set " + dataSet, login.restrictedData().dataSet(dataSet));
    }

    private void permit(TokenRequest request, String what, Set<Purpose> purposes) {
        if (!purposes.isEmpty() && !buyerData.allowsAny(purposes)) {
            throw new BuyerDataException(request.operation().id(), what, buyerData, purposes);
        }
    }

    @Override
    public AccessTokens through(RestrictedTokens through) {
        return new CallerTokens(login, account, buyerData, through);
    }

    private TokenKey key(TokenRequest request) {
        Optional<String> scope = login.scopes().scope(request.operation());
        if (scope.isPresent()) {
            return login.key(Optional.empty(), scope.get());
        }
        String opened = restriction(request).map(call -> opened(request, call)).orElse("");
        return login.key(Optional.of(seller(request)), opened);
    }

    private String opened(TokenRequest request, RestrictedCall call) {
        return request.operation().method() + " " + call.path() + " " + String.join(",", call.allowed(buyerData));
    }

    /** The restricted data token that a call needs; empty if it needs none or works without. */
    private Optional<RestrictedCall> restriction(TokenRequest request) {
        Optional<RestrictedCall> call = login.restrictedData().restriction(request);
        if (call.isEmpty() || buyerData.allowsAny(call.get().purposes())) {
            return call;
        } else if (call.get().optional()) {
            return Optional.empty();
        }
        String report = request.reportType().map(type -> " of " + type).orElse("");
        throw new BuyerDataException(
                request.operation().id(), report, buyerData, call.get().purposes());
    }

    private AccessToken fetch(TokenRequest request) {
        Optional<String> scope = login.scopes().scope(request.operation());
        if (scope.isPresent()) {
            return login.fetch(caller(), Grant.clientCredentials(scope.get()));
        }
        SellerAccount seller = seller(request);
        return restriction(request)
                .map(call -> restricted(request, call))
                .orElseGet(() -> login.fetch(caller(), Grant.refreshToken(login.refreshToken(seller))));
    }

    private AccessToken restricted(TokenRequest request, RestrictedCall call) {
        if (restricted == null) {
            throw new IllegalStateException(request.operation().id()
                    + " needs a restricted data token, which is fetched by a client; hand these tokens to"
                    + " SellingPartnerClient.builder");
        }
        List<String> elements = call.allowed(buyerData);
        return login.timed(
                caller(),
                "restricted",
                () -> RestrictedFetch.of(request.operation(), call.path(), elements)
                        .by(restricted, login.clock()));
    }

    private SellerAccount seller(TokenRequest request) {
        return account.orElseThrow(() -> new IllegalArgumentException(
                request.operation().id() + " is called for a seller, and these tokens are the application's; give"
                        + " those of AmazonLogin.seller(account)"));
    }

    /** Never a token. */
    @Override
    public String toString() {
        return "CallerTokens[" + caller() + ", " + buyerData + "]";
    }
}
