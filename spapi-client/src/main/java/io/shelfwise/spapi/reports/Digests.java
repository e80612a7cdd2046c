package io.shelfwise.spapi.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 over names and values, cut to 128 bits. */
final class Digests {

    private static final int LENGTH = 16;
    private static final byte BETWEEN = 0;

    private Digests() {}

    /**
     * The digest of columns in the order of the map.
     *
     * @param values by name
     */
    static String of(Map<String, String> values) {
        MessageDigest digest = sha256();
        values.forEach((name, value) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(BETWEEN);
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update(BETWEEN);
        });
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), LENGTH));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every Java platform", e);
        }
    }
}
