package io.shelfwise.spapi.login;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.SellerCentral;
import io.shelfwise.spapi.internal.http.SafeAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Asks sellers for their consent and takes the refresh token that comes of it. Thread-safe; immutable but for the pending
 * consents.
 *
 * <p>Each consent has a random state of 256 bits, bound to a value of the seller's session, good for one answer and for
 * 30 minutes. Without it, an attacker could have a seller's browser finish the attacker's own consent, and so connect the
 * attacker's Amazon account to the seller's in the host.
 */
public final class SellerConsent {

    private static final int STATE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AmazonLogin login;
    private final PendingConsents pending;
    private final Duration patience;
    private final boolean draft;
    private final Optional<String> redirectUri;

    SellerConsent(AmazonLogin login, PendingConsents pending) {
        this(login, pending, Duration.ofMinutes(30), false, Optional.empty());
    }

    private SellerConsent(
            AmazonLogin login,
            PendingConsents pending,
            Duration patience,
            boolean draft,
            Optional<String> redirectUri) {
        this.login = login;
        this.pending = pending;
        this.patience = patience;
        this.draft = draft;
        this.redirectUri = redirectUri;
    }

    /** For an application that Amazon has not published yet: adds {@code version=beta}. */
    public SellerConsent asDraft() {
        return new SellerConsent(login, pending, patience, true, redirectUri);
    }

    /** With one of the addresses registered for the application, where it has several. */
    public SellerConsent withRedirect(URI redirect) {
        return new SellerConsent(login, pending, patience, draft, Optional.of(redirect.toString()));
    }

    /** With another time than 30 minutes to answer in. */
    public SellerConsent withPatience(Duration patience) {
        return new SellerConsent(login, pending, patience, draft, redirectUri);
    }

    /**
     * Starts a consent.
     *
     * @param marketplace in which the seller has the account
     * @param session what tells this browser from all others: the id of its session, or a random value kept in it
     * @return where to send the browser
     */
    public URI start(Marketplace marketplace, String session) {
        return start(SellerCentral.of(marketplace), session);
    }

    /**
     * Starts a consent on a site that the host names.
     *
     * @throws IllegalArgumentException if the session is blank, or the site is neither https nor a loopback address
     */
    public URI start(URI sellerCentral, String session) {
        byte[] random = new byte[STATE_BYTES];
        RANDOM.nextBytes(random);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        pending.put(
                sessionDigest(session),
                new PendingConsent(digest(state), login.clock().instant().plus(patience)));
        return page(SafeAddress.of("Seller Central", sellerCentral), state);
    }

    /**
     * Finishes a consent: checks the state, gets the refresh token and saves it in the vault.
     *
     * @param session the same as at the start
     * @param account under which the refresh token is saved
     * @throws ConsentException if this session has started no such consent, or too long ago; nothing is sent then
     * @throws LoginException if Amazon gives no token for the code
     */
    public void finish(ConsentAnswer answer, String session, SellerAccount account) {
        PendingConsent started = pending.take(sessionDigest(session)).orElseThrow(ConsentException::new);
        boolean inTime = login.clock().instant().isBefore(started.end());
        if (!inTime || !isEqual(started.stateDigest(), digest(answer.state()))) {
            throw new ConsentException();
        }
        login.redeem(account, Grant.authorizationCode(answer.code(), redirectUri));
    }

    private URI page(HttpUrl site, String state) {
        HttpUrl.Builder page = site.newBuilder().encodedPath("/apps/authorize/consent");
        page.addQueryParameter("application_id", login.application().id()).addQueryParameter("state", state);
        redirectUri.ifPresent(uri -> page.addQueryParameter("redirect_uri", uri));
        if (draft) {
            page.addQueryParameter("version", "beta");
        }
        return page.build().uri();
    }

    private static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sessionDigest(String session) {
        if (session.isBlank()) {
            throw new IllegalArgumentException("session is blank; give what tells this browser from all others");
        }
        return digest(session);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256; use one with standard providers", e);
        }
    }
}
