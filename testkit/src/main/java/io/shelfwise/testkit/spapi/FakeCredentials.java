package io.shelfwise.testkit.spapi;

/** With what a client logs in at the fake: one application and one seller who consented to it. */
public final class FakeCredentials {

    private final String applicationId;
    private final String clientId;
    private final String clientSecret;
    private final String sellerId;
    private final String refreshToken;

    FakeCredentials(String applicationId, String clientId, String clientSecret, String sellerId, String refreshToken) {
        this.applicationId = applicationId;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.sellerId = sellerId;
        this.refreshToken = refreshToken;
    }

    FakeCredentials withSecret(String secret) {
        return new FakeCredentials(applicationId, clientId, secret, sellerId, refreshToken);
    }

    /** Amazon's id of the application. */
    public String applicationId() {
        return applicationId;
    }

    /** The login's id of the application. */
    public String clientId() {
        return clientId;
    }

    /** The newest secret of the application when these were made. */
    public String clientSecret() {
        return clientSecret;
    }

    /** The seller. */
    public String sellerId() {
        return sellerId;
    }

    /** The seller's consent. */
    public String refreshToken() {
        return refreshToken;
    }

    @Override
    public String toString() {
        return "FakeCredentials of application " + applicationId + " and seller " + sellerId;
    }
}
