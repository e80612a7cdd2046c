package io.shelfwise.testkit;

import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.FileCredentialVault;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

// region readme-vault
class FileCredentialVaultTest extends CredentialVaultContract {

    @TempDir
    Path directory;

    @Override
    protected CredentialVault newVault() {
        return FileCredentialVault.withKey(directory.resolve("vault"), new byte[32]);
    }
}
// endregion
