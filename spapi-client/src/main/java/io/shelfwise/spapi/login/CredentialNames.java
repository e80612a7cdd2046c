package io.shelfwise.spapi.login;

/** The names of Amazon's credentials in a {@link io.shelfwise.core.vault.CredentialVault}. */
public final class CredentialNames {

    /** Of a seller's account: what Amazon gave when the seller consented. */
    public static final String REFRESH_TOKEN = "refresh-token";

    /** Of an application's account: the newest client secret. */
    public static final String CLIENT_SECRET = "client-secret";

    /** Of an application's account: the client secret before that, for as long as Amazon takes it. */
    public static final String PREVIOUS_CLIENT_SECRET = "client-secret-previous";

    /** Of an application's account: when the previous secret ends, as ISO 8601 instant. */
    public static final String PREVIOUS_CLIENT_SECRET_END = "client-secret-previous-end";

    private CredentialNames() {}
}
