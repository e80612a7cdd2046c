package io.shelfwise.core.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.shelfwise.core.ShelfwiseException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Reads and writes the file that {@link FileCredentialVault} describes. */
final class VaultFormat {

    private static final String VERSION = "shelfwise-vault 1\n";
    private static final String ENTRY = "entry";
    private static final String SEAL = "\nseal ";
    private static final byte[] NOTHING = {};

    private final Path file;
    private final VaultKey key;

    VaultFormat(Path file, VaultKey key) {
        this.file = file;
        this.key = key;
    }

    VaultDocument create() {
        return document(key.newOrigin());
    }

    byte[] write(VaultDocument document) {
        Base64.Encoder base64 = Base64.getEncoder();
        StringBuilder body = new StringBuilder(VERSION).append(document.origin().toLine());
        for (VaultDocument.Entry entry : document.entries()) {
            body.append('\n')
                    .append(ENTRY)
                    .append(' ')
                    .append(base64.encodeToString(entry.sealedName))
                    .append(' ')
                    .append(base64.encodeToString(entry.sealedSecret));
        }
        byte[] seal = document.sealing().seal(NOTHING, body.toString().getBytes(US_ASCII));
        return body.append(SEAL)
                .append(base64.encodeToString(seal))
                .append('\n')
                .toString()
                .getBytes(US_ASCII);
    }

    VaultDocument read(byte[] bytes) {
        String text = new String(bytes, US_ASCII);
        if (!text.startsWith(VERSION)) {
            throw new ShelfwiseException("line 1 of " + file + " is not '" + VERSION.strip()
                    + "'; give a vault file that this version of Shelfwise wrote");
        }
        int end = text.lastIndexOf(SEAL);
        if (end < 0 || !text.endsWith("\n")) {
            throw new ShelfwiseException("vault file " + file + " has no seal line: it was cut off; restore it");
        }
        try {
            return read(text.substring(0, end), text.substring(end + SEAL.length(), text.length() - 1));
        } catch (GeneralSecurityException e) {
            throw new ShelfwiseException(
                    "vault file " + file + " does not open: the key or passphrase is not the one it was written with,"
                            + " or the file was changed; give the right one, or restore the file",
                    e);
        } catch (IllegalArgumentException e) {
            throw new ShelfwiseException("vault file " + file + " is damaged; restore it", e);
        }
    }

    private VaultDocument read(String body, String seal) throws GeneralSecurityException {
        String[] lines = body.split("\n", -1);
        KeyOrigin origin = KeyOrigin.parse(lines.length > 1 ? lines[1] : "");
        if (!key.fits(origin)) {
            throw new ShelfwiseException("vault file " + file + " was made with a "
                    + (origin.isRaw() ? "raw key, not a passphrase" : "passphrase, not a raw key")
                    + "; open it with the same kind");
        }
        VaultDocument document = document(origin);
        document.sealing().open(decode(seal), body.getBytes(US_ASCII));
        for (int i = 2; i < lines.length; i++) {
            String[] words = lines[i].split(" ", -1);
            document.add(new VaultDocument.Entry(decode(words[1]), decode(words[2])));
        }
        return document;
    }

    /** Strict: the JDK's decoder lets bits pass that stand for nothing. */
    private static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("a text is not in the canonical form of base 64");
        }
        return bytes;
    }

    private VaultDocument document(KeyOrigin origin) {
        return new VaultDocument(origin, new Sealing(key.key(origin)));
    }
}
