package io.shelfwise.spapi.login;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.Secret;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Keeps access tokens, so that one login serves all threads and clients. Thread-safe.
 *
 * <p>An implementation that shares tokens between processes
 *
 * <ul>
 *   <li>encrypts the values, or keeps them where only the host's processes read: who has one can act for the seller;
 *   <li>takes {@link TokenKey#text()} for a key, and lets an entry end with {@link AccessToken#end()};
 *   <li>has one process fetch while the others wait or, where they can, take the old token; the lock ends by itself
 *       should its holder die;
 *   <li>compares before it deletes in {@link #drop}, in one step;
 *   <li>may stand behind {@link #inMemory}, whose {@code fetch} then looks in the store first; {@link #drop} and {@link
 *       #forget} go to both;
 *   <li>fetches as if it were empty when its store cannot be reached: a cache that is down costs a login, not the call.
 * </ul>
 */
public interface TokenCache {

    /**
     * The one cache of this process that clients use unless they are given another: up to 100,000 tokens, in memory. A
     * refresh ahead of time runs on threads of its own, which end when idle.
     */
    static TokenCache shared() {
        return SharedTokenCache.INSTANCE;
    }

    /** A new cache in memory, apart from all others. */
    static TokenCache inMemory(InstantSource clock) {
        return new CaffeineTokenCache(clock, RefreshThreads.INSTANCE);
    }

    /**
     * A token that may be used now: the one kept, else the one that {@code fetch} brings. However many threads ask for
     * one key at once, one of them fetches. A token that is {@linkplain AccessToken#isDue due} still serves while a new
     * one is fetched.
     *
     * @param fetch asks Amazon; its exception reaches all that wait for it, unless a token that may be used is at hand
     */
    AccessToken get(TokenKey key, Supplier<AccessToken> fetch);

    /** Forgets the token of this key, if it is still {@code refused}. */
    void drop(TokenKey key, Secret refused);

    /** Forgets all tokens of a seller: after a new consent, or when the seller leaves. */
    void forget(SellerAccount account);
}
