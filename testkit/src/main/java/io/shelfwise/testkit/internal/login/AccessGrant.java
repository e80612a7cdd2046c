package io.shelfwise.testkit.internal.login;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an access token allows.
 *
 * @param application for which application
 * @param sellerId for which seller, or null for the application alone
 * @param scope for which scope, where there is no seller
 * @param until when it expires
 * @param resources for which restricted resources only, or empty for all that are not restricted
 */
public record AccessGrant(
        Application application,
        @Nullable String sellerId,
        @Nullable String scope,
        Instant until,
        List<RestrictedResource> resources) {

    /** Copies its list. */
    public AccessGrant {
        resources = List.copyOf(resources);
    }

    /** Whether this is a restricted data token. */
    public boolean restricted() {
        return !resources.isEmpty();
    }
}
