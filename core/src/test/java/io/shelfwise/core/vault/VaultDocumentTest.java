package io.shelfwise.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.account.SellerAccount;
import java.security.GeneralSecurityException;
import java.util.Iterator;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class VaultDocumentTest {

    private static final EntryName OURS = new EntryName(SellerAccount.of("tenant-a", "seller"), "token");
    private static final EntryName THEIRS = new EntryName(SellerAccount.of("tenant-b", "seller"), "token");

    @Test
    void aSecretMovedToAnotherEntryDoesNotOpen() throws Exception {
        VaultDocument document = document();
        document.put(OURS, Secret.of("ours"));
        document.put(THEIRS, Secret.of("theirs"));
        Iterator<VaultDocument.Entry> entries = document.entries().iterator();
        VaultDocument.Entry ours = entries.next();
        VaultDocument.Entry theirs = entries.next();

        VaultDocument swapped = document();
        swapped.add(new VaultDocument.Entry(ours.sealedName, theirs.sealedSecret));
        swapped.add(theirs);

        assertThat(swapped.find(THEIRS)).contains(Secret.of("theirs"));
        assertThatThrownBy(() -> swapped.find(OURS)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aSecretDoesNotOpenAsAName() {
        VaultDocument document = document();
        document.put(OURS, Secret.of("ours"));
        VaultDocument.Entry entry = document.entries().iterator().next();

        assertThatThrownBy(() -> document().add(new VaultDocument.Entry(entry.sealedSecret, entry.sealedSecret)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anyTextComesBackEvenHalvesOfCharacters() throws Exception {
        String halves = "\uDCE6a\uD83D";
        EntryName name = new EntryName(SellerAccount.of(halves, "b"), halves);
        VaultDocument document = document();
        document.put(name, Secret.of(halves));

        assertThat(document.find(EntryName.fromBytes(name.toBytes()))).contains(Secret.of(halves));
    }

    private static VaultDocument document() {
        return new VaultDocument(KeyOrigin.RAW, new Sealing(new SecretKeySpec(new byte[32], "AES")));
    }
}
