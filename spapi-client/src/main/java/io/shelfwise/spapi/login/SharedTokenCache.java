package io.shelfwise.spapi.login;

import java.time.InstantSource;

/** Holds the cache of this process, made when first asked for. */
final class SharedTokenCache {

    static final TokenCache INSTANCE = TokenCache.inMemory(InstantSource.system());

    private SharedTokenCache() {}
}
