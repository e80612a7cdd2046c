package io.shelfwise.core.vault;

import io.shelfwise.core.account.SellerAccount;
import java.util.Optional;
import java.util.Set;

/**
 * Where credentials live: refresh tokens, client secrets. A host implements it on its own secret store, or uses the
 * encrypted file of this package. Safe for use by several threads; the testkit's {@code CredentialVaultContract} checks
 * it.
 */
public interface CredentialVault {

    /**
     * Saves a secret; one of the same name is replaced.
     *
     * @param name what it is, such as {@code refresh-token}; not secret itself
     */
    void save(SellerAccount account, String name, Secret secret);

    /** The secret of this name. */
    Optional<Secret> find(SellerAccount account, String name);

    /** Deletes a secret, beyond recovery from the vault; false if there was none. */
    boolean delete(SellerAccount account, String name);

    /** The names of an account's secrets, sorted. */
    Set<String> names(SellerAccount account);
}
