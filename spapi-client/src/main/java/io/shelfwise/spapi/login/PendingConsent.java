package io.shelfwise.spapi.login;

import java.time.Instant;

/**
 * A consent that a seller was sent to give.
 *
 * @param stateDigest SHA-256 of the state, in hexadecimal digits; the state itself is known to the seller's browser only
 * @param end after which it counts no more
 */
public record PendingConsent(String stateDigest, Instant end) {}
