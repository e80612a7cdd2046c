package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.Trait;
import io.shelfwise.testkit.internal.http.Request;
import io.shelfwise.testkit.internal.login.AccessGrant;
import io.shelfwise.testkit.internal.login.Tokens;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.time.Clock;

/** Looks at the token of a call. */
final class Doorman {

    private final Tokens tokens;
    private final Faults faults;
    private final Clock clock;

    Doorman(Tokens tokens, Faults faults, Clock clock) {
        this.tokens = tokens;
        this.faults = faults;
        this.clock = clock;
    }

    /** What the token allows, if it opens this operation. */
    AccessGrant admit(Request request, OperationSpec operation) {
        String token = request.header("x-amz-access-token")
                .orElseThrow(() -> Refusal.unauthorized("Access token is missing in the request header."));
        AccessGrant grant = tokens.grant(token)
                .orElseThrow(
                        () -> Refusal.unauthorized("The access token you provided is revoked, malformed or invalid."));
        if (!clock.instant().isBefore(grant.until()) || faults.strikes(Fault.TOKEN_REFUSED, operation.id())) {
            throw Refusal.unauthorized("The access token you provided has expired.");
        }
        checkSeller(grant, operation);
        checkRestricted(grant, request, operation);
        return grant;
    }

    private static void checkSeller(AccessGrant grant, OperationSpec operation) {
        if (operation.is(Trait.GRANTLESS) != (grant.sellerId() == null)) {
            throw Refusal.unauthorized(
                    operation.is(Trait.GRANTLESS)
                            ? "The operation is called for the application, with a token of its scope."
                            : "The operation is called for a seller, with a token of its refresh token.");
        }
        String scope = grant.scope();
        if (scope != null && !scope.equals(scope(operation))) {
            throw Refusal.unauthorized("The scope of the access token does not cover the operation.");
        }
    }

    private static String scope(OperationSpec operation) {
        return operation.api().startsWith("application")
                ? "sellingpartnerapi::client_credential:rotation"
                : "sellingpartnerapi::notifications";
    }

    private static void checkRestricted(AccessGrant grant, Request request, OperationSpec operation) {
        boolean opened = grant.resources().stream()
                .anyMatch(resource -> resource.opens(request.method(), request.rawPath(), operation.path()));
        if (grant.restricted() ? !opened : operation.is(Trait.RESTRICTED)) {
            throw Refusal.unauthorized("The resource needs a restricted data token of its own.");
        }
    }
}
