package io.shelfwise.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.core.account.SellerAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassphraseVaultTest {

    private static final SellerAccount ACCOUNT = SellerAccount.of("tenant", "seller");
    private static final Secret PASSPHRASE = Secret.of("möhren im keller, 1974");
    private static final Secret TOKEN = Secret.of("Atzr|planted");
    private static final int FEW = 1000;

    /** Written by Shelfwise 0.1.0. Every later version has to read it. */
    private static final String VERSION_1 = """
            shelfwise-vault 1
            key pbkdf2-hmac-sha256 1000 uiLaYAPmTfDDIB894Lp2MA==
            entry \
            lgyZutJoij2/+1u3uqmVjljMxUeSCr0QZFnzPWuDaqCFodpNKTBXk1/ZI74fEydwoONB0Xk0PzeZW6049UJccPnadX6v2cuaWON9x5Ud2ohF/g== \
            atHIIBDL8i+dUXyHLUrKA9QAZAE7ieskRqfXi2jzqzAyKYeIrBufghCChxqJFtvwY9rO9OYjRO4Q9Q==
            seal 7tiLrXVk0HS2EGCBUK0I0AGWd4vo2M8qQfYRmg==
            """;

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("vault");
    }

    @Test
    void thePassphraseOpensItAgain() {
        FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW).save(ACCOUNT, "token", TOKEN);

        assertThat(FileCredentialVault.withPassphrase(file, PASSPHRASE).find(ACCOUNT, "token"))
                .contains(TOKEN);
    }

    @Test
    void aNewFileRecordsSixHundredThousandIterationsAndASalt() throws IOException {
        FileCredentialVault.withPassphrase(file, PASSPHRASE).save(ACCOUNT, "token", TOKEN);

        assertThat(Files.readAllLines(file).get(1)).matches("key pbkdf2-hmac-sha256 600000 [A-Za-z0-9+/]{22}==");
    }

    @Test
    void aFileOfVersionOneIsReadForGood() throws IOException {
        FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW).save(ACCOUNT, "replaced below", TOKEN);
        Files.writeString(file, VERSION_1);
        FileCredentialVault vault = FileCredentialVault.withPassphrase(file, PASSPHRASE);

        assertThat(vault.find(SellerAccount.of("tenant", "seller Ω"), "token/1"))
                .contains(Secret.of("a made-up token"));
    }

    @Test
    void eachFileHasASaltOfItsOwn() throws IOException {
        Path second = directory.resolve("second");
        FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW).save(ACCOUNT, "token", TOKEN);
        FileCredentialVault.withPassphrase(second, PASSPHRASE, FEW).save(ACCOUNT, "token", TOKEN);

        assertThat(Files.readAllLines(file).get(1))
                .isNotEqualTo(Files.readAllLines(second).get(1));
    }

    @Test
    void anotherPassphraseDoesNotOpenItAndTheErrorNamesNeither() {
        FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW).save(ACCOUNT, "token", TOKEN);

        assertThatThrownBy(() -> FileCredentialVault.withPassphrase(file, Secret.of("guess-1974"), FEW))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining("passphrase is not the one")
                .satisfies(error -> assertThat(error.toString()).doesNotContain("guess-1974", "keller", "planted"));
    }

    @Test
    void aKeyOfTheOtherKindIsNamed() {
        FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW).save(ACCOUNT, "token", TOKEN);
        Path second = directory.resolve("second");
        FileCredentialVault.withKey(second, new byte[32]).save(ACCOUNT, "token", TOKEN);

        assertThatThrownBy(() -> FileCredentialVault.withKey(file, new byte[32]))
                .hasMessageContaining("made with a passphrase, not a raw key");
        assertThatThrownBy(() -> FileCredentialVault.withPassphrase(second, PASSPHRASE, FEW))
                .hasMessageContaining("made with a raw key, not a passphrase");
    }

    @Test
    void aFileThatAsksForEndlessWorkIsRefused() throws IOException {
        FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW).save(ACCOUNT, "token", TOKEN);
        Files.writeString(file, Files.readString(file).replace(" 1000 ", " 2000000000 "));

        assertThatThrownBy(() -> FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining("damaged")
                .hasStackTraceContaining("2000000000 iterations");
    }

    @Test
    void aVaultObjectFollowsAFileThatWasMadeAnew() throws IOException {
        FileCredentialVault vault = FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW);
        vault.save(ACCOUNT, "old", TOKEN);
        Files.delete(file);
        FileCredentialVault.withPassphrase(file, PASSPHRASE, FEW).save(ACCOUNT, "new", TOKEN);

        assertThat(vault.names(ACCOUNT)).containsExactly("new");
    }
}
