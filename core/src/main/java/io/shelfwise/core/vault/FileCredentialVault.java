package io.shelfwise.core.vault;

import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.core.account.SellerAccount;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A vault in one encrypted file: for development and small installations, where a host has no secret store.
 *
 * <p><b>What holds.</b> Secrets, their names, tenants and seller ids are encrypted with AES-256-GCM. A secret is bound to
 * its tenant, seller and name: moved to another entry it does not open. The whole file is sealed too, so that an
 * entry taken away or a bit changed is found. The file is created with mode 0600; on POSIX systems one that group or
 * others may open is refused, elsewhere the rights of its directory count. A write replaces the file as a whole
 * (written beside it, forced to disk, moved), so that a crash leaves the old or the new one.
 *
 * <p><b>What does not.</b> The number of entries and the lengths of names and secrets can be seen. Who can write the
 * file can put an older version of it back. A deleted secret is gone from the file; that the disk or a backup forgets
 * the cipher text is not promised.
 *
 * <p><b>Format, version 1.</b> ASCII lines; base 64 as in RFC 4648; each cipher text is a nonce of 12 bytes, the text
 * and a tag of 16 bytes. A later version of Shelfwise will read it.
 *
 * <pre>
 * shelfwise-vault 1
 * key raw                                             (or: key pbkdf2-hmac-sha256 ITERATIONS SALT)
 * entry NAME SECRET                                   (any number of these)
 * seal TAG
 * </pre>
 *
 * <p>{@code NAME} holds tenant, seller id and name, each as a length of four bytes and UTF-16 units, high byte first; its
 * associated data is {@code name} in ASCII. {@code SECRET} holds the UTF-16 units of the secret; its associated data is
 * the text of {@code NAME}. {@code TAG} holds nothing; its associated data is all before the line feed that precedes it.
 *
 * <p>Safe for use by several threads, several vault objects and several processes: every call reads the file anew, and
 * writers wait for each other on an empty file beside it whose name ends in {@code .lock}. Made for up to some thousand
 * secrets.
 */
public final class FileCredentialVault implements CredentialVault {

    /** OWASP's advice for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
    private static final int ITERATIONS = 600_000;

    private final PrivateFile file;
    private final VaultFormat format;

    private FileCredentialVault(PrivateFile file, VaultKey key) {
        this.file = file;
        this.format = new VaultFormat(file.path(), key);
    }

    /**
     * The vault in a file, opened with a key.
     *
     * @param file made at the first save if it is not there; its directory must be
     * @param key 32 random bytes; copied
     * @throws ShelfwiseException if the file is there and does not open
     */
    public static FileCredentialVault withKey(Path file, byte[] key) {
        return open(file, new RawKey(key));
    }

    /**
     * The vault in a file, opened with a passphrase. The key is made of it with PBKDF2-HMAC-SHA-256 and a salt of the
     * file's own; 600,000 rounds for a new file, which takes some tenths of a second once for each vault object.
     *
     * @param file made at the first save if it is not there; its directory must be
     * @param passphrase long enough not to be guessed: it is all that protects a stolen file
     * @throws ShelfwiseException if the file is there and does not open
     */
    public static FileCredentialVault withPassphrase(Path file, Secret passphrase) {
        return withPassphrase(file, passphrase, ITERATIONS);
    }

    static FileCredentialVault withPassphrase(Path file, Secret passphrase, int iterations) {
        return open(file, new PassphraseKey(passphrase, iterations));
    }

    private static FileCredentialVault open(Path path, VaultKey key) {
        FileCredentialVault vault = new FileCredentialVault(PrivateFile.of(path), key);
        vault.read();
        return vault;
    }

    @Override
    public void save(SellerAccount account, String name, Secret secret) {
        change(document -> {
            document.put(new EntryName(account, name), secret);
            return true;
        });
    }

    @Override
    public Optional<Secret> find(SellerAccount account, String name) {
        Optional<VaultDocument> document = read();
        try {
            return document.isEmpty() ? Optional.empty() : document.get().find(new EntryName(account, name));
        } catch (GeneralSecurityException e) {
            throw new ShelfwiseException(
                    "a secret in vault file " + file.path() + " is not that of its entry; restore the file", e);
        }
    }

    @Override
    public boolean delete(SellerAccount account, String name) {
        return change(document -> document.remove(new EntryName(account, name)));
    }

    @Override
    public Set<String> names(SellerAccount account) {
        return read().map(document -> document.names(account)).orElse(Set.of());
    }

    /** The path only. */
    @Override
    public String toString() {
        return "FileCredentialVault[" + file.path() + "]";
    }

    private Optional<VaultDocument> read() {
        return file.read().map(format::read);
    }

    private boolean change(Function<VaultDocument, Boolean> edit) {
        return file.locked(() -> {
            VaultDocument document = read().orElseGet(format::create);
            boolean changed = edit.apply(document);
            if (changed) {
                file.replace(format.write(document));
            }
            return changed;
        });
    }
}
