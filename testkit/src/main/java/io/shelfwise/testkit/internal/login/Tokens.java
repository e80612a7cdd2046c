package io.shelfwise.testkit.internal.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All applications, and every token that was given. */
public final class Tokens {

    private static final int LONG = 96;
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);

    private final Names names;
    private final Clock clock;
    private final Duration life;
    private final Map<String, Application> applications = new ConcurrentHashMap<>();
    private final Map<String, Consent> refreshTokens = new ConcurrentHashMap<>();
    private final Map<String, Consent> codes = new ConcurrentHashMap<>();
    private final Map<String, AccessGrant> accessTokens = new ConcurrentHashMap<>();

    /** Without applications yet; access tokens live for {@code life}. */
    public Tokens(long seed, Clock clock, Duration life) {
        this.names = new Names(seed);
        this.clock = clock;
        this.life = life;
    }

    /** A new application. */
    public Application register() {
        Application application = new Application(
                names.next("amzn1.sp.solution.", 20),
                names.next("amzn1.application-oa2-client.", 20),
                names.next("amzn1.oa2-cs.v1.", 48));
        applications.put(application.clientId(), application);
        return application;
    }

    /** A seller consents: a refresh token. */
    public String consent(Application application, String sellerId) {
        String token = names.next("Atzr|", LONG);
        refreshTokens.put(token, new Consent(application, sellerId, Instant.MAX));
        return token;
    }

    /** A seller consents on the page: a code to exchange for a refresh token within five minutes. */
    public String code(Application application, String sellerId) {
        String code = names.next("", 24);
        codes.put(code, new Consent(application, sellerId, clock.instant().plus(CODE_LIFE)));
        return code;
    }

    /** A seller revokes the access of an application: its refresh and access tokens end. */
    public void revoke(Application application, String sellerId) {
        refreshTokens.values().removeIf(consent -> consent.is(application, sellerId));
        accessTokens
                .values()
                .removeIf(grant -> grant.application() == application && sellerId.equals(grant.sellerId()));
    }

    /** All access tokens end now; refresh tokens stay. */
    public void expireAccess() {
        accessTokens.replaceAll((token, grant) -> new AccessGrant(
                grant.application(), grant.sellerId(), grant.scope(), clock.instant(), grant.resources()));
    }

    /** A new secret for an application, beside the former one. */
    public void rotate(Application application) {
        application.rotate(names.next("amzn1.oa2-cs.v1.", 48), clock.instant());
    }

    /** What an access token allows, expired or not. */
    public Optional<AccessGrant> grant(String accessToken) {
        return Optional.ofNullable(accessTokens.get(accessToken));
    }

    /** A restricted data token. */
    public String restricted(Application application, @Nullable String sellerId, List<RestrictedResource> resources) {
        return put("Atz.sprdt|", new AccessGrant(application, sellerId, null, end(), resources));
    }

    /** How long access tokens live. */
    public Duration life() {
        return life;
    }

    String access(Application application, @Nullable String sellerId, @Nullable String scope) {
        return put("Atza|", new AccessGrant(application, sellerId, scope, end(), List.of()));
    }

    Optional<Application> application(String clientId, String secret) {
        return Optional.ofNullable(applications.get(clientId))
                .filter(application -> application.knows(secret, clock.instant()));
    }

    Optional<Consent> refresh(String token) {
        return Optional.ofNullable(refreshTokens.get(token));
    }

    /** Uses a code up. */
    Optional<Consent> exchange(String code) {
        return Optional.ofNullable(codes.remove(code))
                .filter(consent -> clock.instant().isBefore(consent.until()));
    }

    private String put(String prefix, AccessGrant grant) {
        String token = names.next(prefix, LONG);
        accessTokens.put(token, grant);
        return token;
    }

    private Instant end() {
        return clock.instant().plus(life);
    }

    /** A seller's consent to an application. */
    record Consent(Application application, String sellerId, Instant until) {

        boolean is(Application other, String otherSeller) {
            return application == other && sellerId.equals(otherSeller);
        }
    }
}
