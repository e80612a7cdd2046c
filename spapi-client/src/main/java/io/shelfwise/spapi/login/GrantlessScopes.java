package io.shelfwise.spapi.login;

import io.shelfwise.spapi.catalogue.OperationSpec;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which operations are called for the application without a seller, and by which scope. Immutable. */
public final class GrantlessScopes {

    /** For destinations of notifications, and subscriptions by id. */
    public static final String NOTIFICATIONS = "sellingpartnerapi::notifications";

    /** For authorisations of applications that moved from Marketplace Web Service. */
    public static final String MIGRATION = "sellingpartnerapi::migration";

    /** For changing the client secret. */
    public static final String CLIENT_SECRET_ROTATION = "sellingpartnerapi::client_credential:rotation";

    private static final GrantlessScopes DOCUMENTED = new GrantlessScopes(Map.of(
            "createDestination", NOTIFICATIONS,
            "deleteDestination", NOTIFICATIONS,
            "getDestination", NOTIFICATIONS,
            "getDestinations", NOTIFICATIONS,
            "getSubscriptionById", NOTIFICATIONS,
            "deleteSubscriptionById", NOTIFICATIONS,
            "rotateApplicationClientSecret", CLIENT_SECRET_ROTATION));

    private final Map<String, String> scopes;

    private GrantlessScopes(Map<String, String> scopes) {
        this.scopes = Map.copyOf(scopes);
    }

    /**
     * As Amazon documents them (Selling Partner API, "Grantless operations", read 2026-08-05; the scope of the client
     * secret's rotation is not verified).
     */
    public static GrantlessScopes documented() {
        return DOCUMENTED;
    }

    /** The same, with another scope for an operation. */
    public GrantlessScopes with(String operation, String scope) {
        Map<String, String> more = new TreeMap<>(scopes);
        more.put(operation, scope);
        return new GrantlessScopes(more);
    }

    /** The scope of an operation; empty if it is called for a seller. */
    public Optional<String> scope(OperationSpec operation) {
        return Optional.ofNullable(scopes.get(operation.id()));
    }
}
