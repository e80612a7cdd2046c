package io.shelfwise.testkit;

import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.InMemoryCredentialVault;

class InMemoryCredentialVaultTest extends CredentialVaultContract {

    @Override
    protected CredentialVault newVault() {
        return new InMemoryCredentialVault();
    }
}
