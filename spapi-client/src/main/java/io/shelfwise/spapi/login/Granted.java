package io.shelfwise.spapi.login;

import io.shelfwise.core.vault.Secret;
import java.util.Optional;

/** What Amazon gave for a grant. */
final class Granted {

    private final AccessToken accessToken;
    private final Optional<Secret> refreshToken;

    Granted(AccessToken accessToken, Optional<Secret> refreshToken) {
        this.accessToken = accessToken;
        this.refreshToken = refreshToken;
    }

    AccessToken accessToken() {
        return accessToken;
    }

    /** Of a seller that has just consented. */
    Optional<Secret> refreshToken() {
        return refreshToken;
    }
}
