package io.shelfwise.core.vault;

import java.util.Base64;

/**
 * Where the key of a vault file comes from; the second line of the file.
 *
 * @param iterations of PBKDF2; 0 if the host gave the key itself
 * @param salt of PBKDF2 in base 64; empty if the host gave the key itself
 */
record KeyOrigin(int iterations, String salt) {

    static final KeyOrigin RAW = new KeyOrigin(0, "");

    private static final String KEY = "key ";
    private static final String PASSPHRASE = KEY + "pbkdf2-hmac-sha256 ";
    private static final int SALT_BYTES = 16;
    private static final int MAX_ITERATIONS = 10_000_000;

    static KeyOrigin newPassphrase(int iterations) {
        return new KeyOrigin(iterations, Base64.getEncoder().encodeToString(Sealing.randomBytes(SALT_BYTES)));
    }

    boolean isRaw() {
        return iterations == 0;
    }

    byte[] saltBytes() {
        return Base64.getDecoder().decode(salt);
    }

    String toLine() {
        return isRaw() ? KEY + "raw" : PASSPHRASE + iterations + " " + salt;
    }

    /**
     * The origin that a line names.
     *
     * @throws IllegalArgumentException if it names none; the message does not hold the line
     */
    static KeyOrigin parse(String line) {
        if (line.equals(RAW.toLine())) {
            return RAW;
        }
        String[] parts = line.split(" ", -1);
        if (!line.startsWith(PASSPHRASE) || parts.length != 4) {
            throw new IllegalArgumentException("line 2 is no key line");
        }
        int iterations = Integer.parseInt(parts[2]);
        if (iterations < 1 || iterations > MAX_ITERATIONS) {
            throw new IllegalArgumentException("line 2 has " + iterations + " iterations, not 1 to " + MAX_ITERATIONS);
        }
        KeyOrigin origin = new KeyOrigin(iterations, parts[3]);
        if (origin.saltBytes().length < SALT_BYTES) {
            throw new IllegalArgumentException("line 2 has a salt of less than " + SALT_BYTES + " bytes");
        }
        return origin;
    }
}
