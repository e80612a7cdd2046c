package io.shelfwise.spapi.login;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;

/**
 * An application that a host has registered with Amazon.
 *
 * @param id Amazon's id of the application, {@code amzn1.sp.solution.…}, or the host's own name where it needs no consent
 *     page
 * @param clientId of its Login with Amazon credentials; not secret
 * @param owner whose secrets those of the application are: a name for the host itself, and none of its customers', so
 *     that erasing a customer never takes them along
 */
public record Application(String id, String clientId, TenantId owner) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if id or client id are blank
     */
    public Application {
        require("id", id);
        require("clientId", clientId);
    }

    /** The application of these names. */
    public static Application of(String id, String clientId, String owner) {
        return new Application(id, clientId, TenantId.of(owner));
    }

    /** Under which account its secrets stand in the vault: the owner's, with {@link #id()} for a seller. */
    public SellerAccount account() {
        return new SellerAccount(owner, id);
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; give what Amazon's developer console shows");
        }
    }
}
