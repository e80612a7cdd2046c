package io.shelfwise.core.vault;

import io.shelfwise.core.account.SellerAccount;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entries of a vault file: names readable, secrets still sealed. Not thread-safe. */
final class VaultDocument {

    /** An entry as it stands in the file. */
    static final class Entry {

        final byte[] sealedName;
        final byte[] sealedSecret;

        Entry(byte[] sealedName, byte[] sealedSecret) {
            this.sealedName = sealedName;
            this.sealedSecret = sealedSecret;
        }
    }

    private static final byte[] NAME_CONTEXT = {'n', 'a', 'm', 'e'};

    private final KeyOrigin origin;
    private final Sealing sealing;
    private final SortedMap<EntryName, Entry> entries = new TreeMap<>();

    VaultDocument(KeyOrigin origin, Sealing sealing) {
        this.origin = origin;
        this.sealing = sealing;
    }

    KeyOrigin origin() {
        return origin;
    }

    Sealing sealing() {
        return sealing;
    }

    void add(Entry entry) throws GeneralSecurityException {
        entries.put(EntryName.fromBytes(sealing.open(entry.sealedName, NAME_CONTEXT)), entry);
    }

    Iterable<Entry> entries() {
        return entries.values();
    }

    void put(EntryName name, Secret secret) {
        byte[] nameBytes = name.toBytes();
        byte[] plain = secret.use(VaultDocument::toBytes);
        entries.put(name, new Entry(sealing.seal(nameBytes, NAME_CONTEXT), sealing.seal(plain, nameBytes)));
        Arrays.fill(plain, (byte) 0);
    }

    Optional<Secret> find(EntryName name) throws GeneralSecurityException {
        @Nullable Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] plain = sealing.open(entry.sealedSecret, name.toBytes());
        char[] text = toChars(plain);
        Arrays.fill(plain, (byte) 0);
        Secret secret = Secret.of(text);
        Arrays.fill(text, '\0');
        return Optional.of(secret);
    }

    boolean remove(EntryName name) {
        return entries.remove(name) != null;
    }

    Set<String> names(SellerAccount account) {
        Set<String> names = new TreeSet<>();
        entries.keySet().stream()
                .filter(entry -> entry.account().equals(account))
                .forEach(entry -> names.add(entry.name()));
        return Collections.unmodifiableSet(names);
    }

    private static byte[] toBytes(char[] text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static char[] toChars(byte[] bytes) {
        char[] text = new char[bytes.length / Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().get(text);
        return text;
    }
}
