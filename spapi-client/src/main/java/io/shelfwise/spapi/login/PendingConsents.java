package io.shelfwise.spapi.login;

import java.time.InstantSource;
import java.util.Optional;

/**
 * Remembers which consents have been started. Thread-safe. A host of several processes implements it on the store of its
 * sessions; {@link #take} must give a consent to one caller only.
 */
public interface PendingConsents {

    /** Consents in the memory of this process; up to 10,000, the eldest go first. */
    static PendingConsents inMemory(InstantSource clock) {
        return new CaffeinePendingConsents(clock);
    }

    /**
     * Keeps a consent until its end, in place of an earlier one of the session.
     *
     * @param session a digest of what the host gave for the session
     */
    void put(String session, PendingConsent consent);

    /** Gives the consent of a session and forgets it, in one step. */
    Optional<PendingConsent> take(String session);
}
