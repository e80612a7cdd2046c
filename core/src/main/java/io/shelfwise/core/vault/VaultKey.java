package io.shelfwise.core.vault;

import javax.crypto.SecretKey;

/** What the host gave to open vault files with. */
interface VaultKey {

    /** What to write into a new file. */
    KeyOrigin newOrigin();

    /** Whether a file of this origin was made with the same kind of key. */
    boolean fits(KeyOrigin origin);

    /** The key for a file of an origin that fits. */
    SecretKey key(KeyOrigin origin);
}
