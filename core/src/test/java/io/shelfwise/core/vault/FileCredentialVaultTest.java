package io.shelfwise.core.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shelfwise.core.ShelfwiseException;
import io.shelfwise.core.account.SellerAccount;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCredentialVaultTest {

    private static final SellerAccount ACCOUNT = SellerAccount.of("tenant-of-ours", "SELLER-7");
    private static final String NAME = "refresh-token";
    private static final String TEXT = "Atzr|planted-secret-0123456789";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("vault");
    }

    @Test
    void secretsOutliveTheVaultObject() {
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));

        assertThat(open(1).find(ACCOUNT, NAME)).contains(Secret.of(TEXT));
    }

    @Test
    void openingAloneMakesNoFile() {
        open(1);

        assertThat(file).doesNotExist();
    }

    @Test
    void theFileIsMadeForItsOwnerOnly() throws IOException {
        assumePosix();
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));

        try (Stream<Path> made = Files.list(directory)) {
            assertThat(made)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void aFileThatOthersMayReadIsRefused() throws IOException {
        assumePosix();
        FileCredentialVault vault = open(1);
        vault.save(ACCOUNT, NAME, Secret.of(TEXT));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> vault.find(ACCOUNT, NAME))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining("rw-r-----")
                .hasMessageContaining("chmod 600");
        assertThatThrownBy(() -> vault.save(ACCOUNT, "other", Secret.of("x"))).hasMessageContaining("rw-r-----");
        assertThatThrownBy(() -> open(1)).hasMessageContaining("rw-r-----");
    }

    @Test
    void nothingThatWasPutInIsReadableInTheFile() throws IOException {
        FileCredentialVault vault = open(1);
        vault.save(ACCOUNT, NAME, Secret.of(TEXT));
        vault.save(ACCOUNT, "client-secret", Secret.of("planted-client-secret"));
        String raw = Files.readString(file, ISO_8859_1);

        for (String planted : List.of("planted", NAME, "client-secret", "tenant-of-ours", "SELLER-7")) {
            for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
                String bytes = new String(planted.getBytes(charset), ISO_8859_1);
                assertThat(raw).doesNotContain(bytes);
                assertThat(decoded(raw)).noneMatch(text -> text.contains(bytes));
            }
        }
        assertThat(vault.toString()).doesNotContain("planted", NAME, "SELLER-7");
    }

    @Test
    void theSameSecretNeverLooksTheSameTwice() throws IOException {
        FileCredentialVault vault = open(1);
        vault.save(ACCOUNT, NAME, Secret.of(TEXT));
        List<String> before = Files.readAllLines(file);
        vault.save(ACCOUNT, NAME, Secret.of(TEXT));

        assertThat(Files.readAllLines(file).subList(2, before.size())).doesNotContainAnyElementsOf(before);
    }

    @Test
    void anotherKeyDoesNotOpenItAndTheErrorHoldsNoSecret() {
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));

        assertThatThrownBy(() -> open(2))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining("not the one it was written with")
                .hasStackTraceContaining("AEADBadTagException")
                .satisfies(error -> assertThat(stackTrace(error)).doesNotContain("planted", NAME, "SELLER-7"));
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileCredentialVault.withKey(file, new byte[16]))
                .withMessage("key has 16 bytes; give 32 random ones");
    }

    @Test
    void everyChangedByteIsFound() throws IOException {
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));
        byte[] good = Files.readAllBytes(file);

        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(file, bad);
            assertThatThrownBy(() -> open(1)).as("byte " + i).isInstanceOf(ShelfwiseException.class);
        }
    }

    @Test
    void everyCutIsFound() throws IOException {
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));
        byte[] good = Files.readAllBytes(file);

        for (int length = 0; length < good.length; length++) {
            Files.write(file, Arrays.copyOf(good, length));
            assertThatThrownBy(() -> open(1)).as("cut to " + length).isInstanceOf(ShelfwiseException.class);
        }
    }

    @Test
    void anEntryTakenAwayIsFound() throws IOException {
        FileCredentialVault vault = open(1);
        vault.save(ACCOUNT, NAME, Secret.of(TEXT));
        vault.save(ACCOUNT, "client-secret", Secret.of(TEXT));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(2);
        Files.write(file, lines);

        assertThatThrownBy(() -> vault.names(ACCOUNT)).hasMessageContaining("the file was changed");
    }

    @Test
    void twoVaultObjectsOnOneFileLoseNoSecret() throws Exception {
        List<FileCredentialVault> vaults = List.of(open(1), open(1));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> saves = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            FileCredentialVault vault = vaults.get(i % 2);
            String name = "name-" + i;
            saves.add(threads.submit(() -> vault.save(ACCOUNT, name, Secret.of(TEXT + name))));
        }
        for (Future<?> save : saves) {
            save.get();
        }
        threads.shutdown();

        assertThat(open(1).names(ACCOUNT)).hasSize(40);
        assertThat(vaults.get(0).find(ACCOUNT, "name-39")).contains(Secret.of(TEXT + "name-39"));
    }

    @Test
    void aLeftOverOfACrashIsNoObstacle() throws IOException {
        Files.writeString(directory.resolve("vault.new"), "half a file");
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));

        assertThat(open(1).names(ACCOUNT)).containsExactly(NAME);
        assertThat(directory.resolve("vault.new")).doesNotExist();
    }

    @Test
    void aLinkToTheFileStaysALink() throws IOException {
        assumePosix();
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        FileCredentialVault.withKey(link, key(1)).save(ACCOUNT, "second", Secret.of(TEXT));

        assertThat(link).isSymbolicLink();
        assertThat(open(1).names(ACCOUNT)).containsExactly(NAME, "second");
    }

    @Test
    void aDirectoryOrAPlaceThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> FileCredentialVault.withKey(directory, key(1)))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(() -> FileCredentialVault.withKey(directory.resolve("no/vault"), key(1)))
                .hasMessageContaining("give a file in a directory that exists");
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        open(1).save(ACCOUNT, NAME, Secret.of(TEXT));
        Files.writeString(file, "sku,asin\n");

        assertThatThrownBy(() -> open(1))
                .isInstanceOf(ShelfwiseException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("shelfwise-vault 1");
    }

    private FileCredentialVault open(int key) {
        return FileCredentialVault.withKey(file, key(key));
    }

    /** What is behind the base 64 of a file. */
    private static Stream<String> decoded(String raw) {
        return Stream.of(raw.split("[ \n]"))
                .filter(word -> word.length() > 30)
                .map(word -> new String(Base64.getDecoder().decode(word), ISO_8859_1));
    }

    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }

    private void assumePosix() {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }
}
