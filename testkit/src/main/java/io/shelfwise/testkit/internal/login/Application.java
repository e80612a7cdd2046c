package io.shelfwise.testkit.internal.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** An application of a developer, with the client secrets that are valid. */
public final class Application {

    /** How long the former secret stays valid after a rotation. */
    public static final Duration OVERLAP = Duration.ofDays(7);

    private final String id;
    private final String clientId;
    private final Map<String, Instant> secrets = new LinkedHashMap<>();
    private String newest;

    Application(String id, String clientId, String secret) {
        this.id = id;
        this.clientId = clientId;
        this.newest = secret;
        secrets.put(secret, Instant.MAX);
    }

    /** Amazon's id of it, such as {@code amzn1.sp.solution…}. */
    public String id() {
        return id;
    }

    /** The login's id of it. */
    public String clientId() {
        return clientId;
    }

    /** The newest secret. */
    public synchronized String newestSecret() {
        return newest;
    }

    /** A new secret, beside which the former one stays valid for a while. */
    synchronized void rotate(String secret, Instant now) {
        secrets.replaceAll((old, end) -> end.equals(Instant.MAX) ? now.plus(OVERLAP) : end);
        secrets.put(secret, Instant.MAX);
        newest = secret;
    }

    synchronized boolean knows(String secret, Instant now) {
        return secrets.containsKey(secret) && now.isBefore(secrets.get(secret));
    }

    @Override
    public String toString() {
        return "Application " + id;
    }
}
