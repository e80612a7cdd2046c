package io.shelfwise.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.Secret;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CredentialVault} promises. A host extends it in its own tests and says how to make an empty one. */
public abstract class CredentialVaultContract {

    private static final SellerAccount ACCOUNT = Samples.ACCOUNT;
    private static final String TOKEN = "refresh-token";
    private static final Secret SECRET = Secret.of("Atzr|planted-secret");
    private static final Secret OTHER_SECRET = Secret.of("Atzr|another-secret");

    @SuppressWarnings("NullAway.Init") // made before each test
    private CredentialVault vault;

    /** For subclasses. */
    protected CredentialVaultContract() {}

    /**
     * A vault that holds nothing. Called once for each test; tests may run at the same time, each on its own.
     *
     * @return an empty one, on a file or the like of its own
     * @throws Exception if it cannot be made; the test fails with it
     */
    protected abstract CredentialVault newVault() throws Exception;

    @BeforeEach
    void makeVault() throws Exception {
        vault = newVault();
    }

    @Test
    void whatWasSavedIsFoundAgain() {
        vault.save(ACCOUNT, TOKEN, SECRET);

        assertThat(vault.find(ACCOUNT, TOKEN)).contains(SECRET);
        assertThat(vault.names(ACCOUNT)).containsExactly(TOKEN);
    }

    @Test
    void nothingIsFoundWhereNothingWasSaved() {
        assertThat(vault.find(ACCOUNT, TOKEN)).isEmpty();
        assertThat(vault.names(ACCOUNT)).isEmpty();
        assertThat(vault.delete(ACCOUNT, TOKEN)).isFalse();
    }

    @Test
    void savingAgainReplaces() {
        vault.save(ACCOUNT, TOKEN, SECRET);
        vault.save(ACCOUNT, TOKEN, OTHER_SECRET);

        assertThat(vault.find(ACCOUNT, TOKEN)).contains(OTHER_SECRET);
        assertThat(vault.names(ACCOUNT)).containsExactly(TOKEN);
    }

    @Test
    void whatWasDeletedIsGoneAndTheRestStays() {
        vault.save(ACCOUNT, TOKEN, SECRET);
        vault.save(ACCOUNT, "client-secret", OTHER_SECRET);

        assertThat(vault.delete(ACCOUNT, TOKEN)).isTrue();
        assertThat(vault.delete(ACCOUNT, TOKEN)).isFalse();
        assertThat(vault.find(ACCOUNT, TOKEN)).isEmpty();
        assertThat(vault.find(ACCOUNT, "client-secret")).contains(OTHER_SECRET);
        assertThat(vault.names(ACCOUNT)).containsExactly("client-secret");
    }

    @Test
    void tenantsAndSellersAreApart() {
        vault.save(ACCOUNT, TOKEN, SECRET);
        for (SellerAccount other : Samples.OTHERS) {
            assertThat(vault.find(other, TOKEN)).isEmpty();
            assertThat(vault.names(other)).isEmpty();
            assertThat(vault.delete(other, TOKEN)).isFalse();
            vault.save(other, TOKEN, OTHER_SECRET);
        }

        assertThat(vault.find(ACCOUNT, TOKEN)).contains(SECRET);
        assertThat(vault.delete(ACCOUNT, TOKEN)).isTrue();
        assertThat(Samples.OTHERS)
                .allSatisfy(other -> assertThat(vault.find(other, TOKEN)).contains(OTHER_SECRET));
    }

    @Test
    void namesThatRunTogetherAlikeAreApart() {
        List<SellerAccount> accounts =
                List.of(SellerAccount.of("a/b", "c"), SellerAccount.of("a", "b/c"), SellerAccount.of("a\nb", "c"));
        vault.save(accounts.get(0), "d", SECRET);

        assertThat(vault.find(accounts.get(1), "d")).isEmpty();
        assertThat(vault.find(accounts.get(2), "d")).isEmpty();
        assertThat(vault.find(SellerAccount.of("a/b", "c/d"), "d")).isEmpty();
    }

    @Test
    void namesAndSecretsMayHoldAnyText() {
        SellerAccount odd = SellerAccount.of(" tenant\n=\"Ω", "seller\t\\京\uD83D\uDCE6");
        List<String> texts = List.of(" spaced ", "two\nlines", "quote\"'\\", "a/b..", "Ω京\uD83D\uDCE6", "=,;:#\u0000");
        texts.forEach(text -> vault.save(odd, text, Secret.of(text + text)));

        assertThat(vault.names(odd)).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(texts).allSatisfy(text -> assertThat(vault.find(odd, text)).contains(Secret.of(text + text)));
    }

    @Test
    void longSecretsAreWhole() {
        Secret secret = Secret.of("Atzr|" + "x".repeat(4000) + "end");
        vault.save(ACCOUNT, TOKEN, secret);

        assertThat(vault.find(ACCOUNT, TOKEN)).contains(secret);
    }

    @Test
    void namesAreSortedAndCannotBeChanged() {
        List.of("b", "a", "B").forEach(name -> vault.save(ACCOUNT, name, SECRET));
        Set<String> names = vault.names(ACCOUNT);
        vault.save(ACCOUNT, "c", SECRET);

        assertThat(names).containsExactly("B", "a", "b");
        assertThatThrownBy(() -> names.add("d")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theVaultDoesNotPrintItsSecrets() {
        vault.save(ACCOUNT, TOKEN, SECRET);

        assertThat(vault.toString()).doesNotContain("planted");
        assertThat(vault.find(ACCOUNT, TOKEN).toString()).doesNotContain("planted");
    }

    @Test
    void noThreadLosesWhatAnotherSaves() throws Exception {
        int rounds = 5;
        Together.run(thread -> {
            for (int round = 0; round < rounds; round++) {
                vault.save(ACCOUNT, thread + "-" + round, SECRET);
                vault.save(ACCOUNT, "temporary-" + thread, SECRET);
                assertThat(vault.delete(ACCOUNT, "temporary-" + thread)).isTrue();
            }
        });

        assertThat(vault.names(ACCOUNT)).hasSize(Together.THREADS * rounds);
    }
}
