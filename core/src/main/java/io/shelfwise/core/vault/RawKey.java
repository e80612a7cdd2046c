package io.shelfwise.core.vault;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 32 random bytes, as a host's key store gives it. */
final class RawKey implements VaultKey {

    private static final int BYTES = 32;

    private final SecretKey key;

    RawKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("key has " + key.length + " bytes; give " + BYTES + " random ones");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    @Override
    public KeyOrigin newOrigin() {
        return KeyOrigin.RAW;
    }

    @Override
    public boolean fits(KeyOrigin origin) {
        return origin.isRaw();
    }

    @Override
    public SecretKey key(KeyOrigin origin) {
        return key;
    }
}
