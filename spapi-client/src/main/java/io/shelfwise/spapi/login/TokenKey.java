package io.shelfwise.spapi.login;

import io.shelfwise.core.account.SellerAccount;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a token is for. Two keys are equal if one token serves both. Holds no secret and no buyer data.
 *
 * @param endpoint where the login happens, so that tokens of a test server are never sent to Amazon
 * @param application its {@linkplain Application#id() id}
 * @param account the seller, of one tenant; empty for the application's own calls
 * @param scope empty for a seller's ordinary token; the scope of a grantless one; method, path and data elements of a
 *     restricted one
 */
public record TokenKey(URI endpoint, String application, Optional<SellerAccount> account, String scope) {

    /** The key as one line of text, different for different keys; for stores of text, and the same for good. */
    public String text() {
        return Stream.of(
                        endpoint.toString(),
                        application,
                        account.map(seller -> seller.tenant().value()).orElse(""),
                        account.map(SellerAccount::sellerId).orElse(""),
                        scope)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
