package io.shelfwise.core.vault;

import io.shelfwise.core.ShelfwiseException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A key made of a passphrase by PBKDF2 (RFC 8018); the last one is kept, since making it is slow on purpose. */
final class PassphraseKey implements VaultKey {

    private static final int KEY_BITS = 256;

    private final Secret passphrase;
    private final int iterations;
    private @Nullable KeyOrigin lastOrigin;
    private @Nullable SecretKey lastKey;

    PassphraseKey(Secret passphrase, int iterations) {
        this.passphrase = passphrase;
        this.iterations = iterations;
    }

    @Override
    public KeyOrigin newOrigin() {
        return KeyOrigin.newPassphrase(iterations);
    }

    @Override
    public boolean fits(KeyOrigin origin) {
        return !origin.isRaw();
    }

    @Override
    public synchronized SecretKey key(KeyOrigin origin) {
        if (lastKey == null || !origin.equals(lastOrigin)) {
            lastKey = passphrase.use(characters -> derive(characters, origin));
            lastOrigin = origin;
        }
        return lastKey;
    }

    private static SecretKey derive(char[] passphrase, KeyOrigin origin) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, origin.saltBytes(), origin.iterations(), KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            SecretKey made = new SecretKeySpec(key, "AES");
            Arrays.fill(key, (byte) 0);
            return made;
        } catch (GeneralSecurityException e) {
            throw new ShelfwiseException("this JDK has no PBKDF2WithHmacSHA256; use one with standard providers", e);
        } finally {
            spec.clearPassword();
        }
    }
}
