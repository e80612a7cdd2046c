package io.shelfwise.spapi.login;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.Secret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The client secrets of an application: the newest and, for as long as Amazon takes it, the one before. Logins try the
 * one that last worked first, and the other when Amazon refuses it. Thread-safe.
 *
 * <p>To change the secret, call {@code rotateApplicationClientSecret}; Amazon answers with nothing, and sends the new
 * secret in a notification {@code APPLICATION_OAUTH_CLIENT_NEW_SECRET}. Hand it to {@link #store}.
 */
public final class ClientSecrets {

    private final CredentialVault vault;
    private final SellerAccount account;
    private final InstantSource clock;
    private volatile @Nullable Secret worked;

    ClientSecrets(Application application, CredentialVault vault, InstantSource clock) {
        this.account = application.account();
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Saves a new secret in the vault, and keeps the one that was newest so far until {@code previousEnd}. Storing the
     * same secret again changes nothing, so that a notification may come twice.
     *
     * @param previousEnd {@code oldClientSecretExpiryTime} of Amazon's notification
     */
    public synchronized void store(Secret newest, Instant previousEnd) {
        Optional<Secret> previous = vault.find(account, CredentialNames.CLIENT_SECRET);
        if (previous.filter(newest::equals).isPresent()) {
            return;
        }
        previous.ifPresent(secret -> keep(secret, previousEnd));
        vault.save(account, CredentialNames.CLIENT_SECRET, newest); // last: until then there is a secret that works
    }

    private void keep(Secret previous, Instant end) {
        vault.save(account, CredentialNames.PREVIOUS_CLIENT_SECRET_END, Secret.of(end.toString()));
        vault.save(account, CredentialNames.PREVIOUS_CLIENT_SECRET, previous);
    }

    /** What to try, in this order; at least one. */
    List<Secret> candidates() {
        List<Secret> candidates = new ArrayList<>();
        vault.find(account, CredentialNames.CLIENT_SECRET).ifPresent(candidates::add);
        if (clock.instant().isBefore(previousEnd())) {
            vault.find(account, CredentialNames.PREVIOUS_CLIENT_SECRET)
                    .filter(previous -> !candidates.contains(previous))
                    .ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            throw LoginException.noCredential(CredentialNames.CLIENT_SECRET, account.toString());
        }
        Secret first = worked;
        if (first != null && candidates.remove(first)) {
            candidates.add(0, first);
        }
        return candidates;
    }

    /** Remembers which secret Amazon took. */
    void worked(Secret secret) {
        worked = secret;
    }

    private Instant previousEnd() {
        return vault.find(account, CredentialNames.PREVIOUS_CLIENT_SECRET_END)
                .map(end -> Instant.parse(end.use(String::new)))
                .orElse(Instant.MIN);
    }

    /** Never a secret. */
    @Override
    public String toString() {
        return "ClientSecrets[" + account + "]";
    }
}
