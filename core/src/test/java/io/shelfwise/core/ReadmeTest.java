package io.shelfwise.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.retention.RetentionPolicies;
import io.shelfwise.core.retention.RetentionPolicy;
import io.shelfwise.core.retention.RetentionRule;
import io.shelfwise.core.retention.RetentionSweep;
import io.shelfwise.core.retention.SweepReport;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.FileCredentialVault;
import io.shelfwise.core.vault.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code core/README.md}. */
class ReadmeTest {

    private static final Sku MUG = Sku.of("MUG-350");
    private static final LocalDate FROM = LocalDate.of(2025, 11, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 1);

    @TempDir
    Path directory;

    @Test
    void salesGoInByDayAndComeOutAsASeries() {
        List<DailySales> sales = List.of(new DailySales(Marketplace.UK, MUG, FROM.plusDays(3), 12));
        // region readme-storage
        Storage storage = new InMemoryStorage(); // or your own, on your database
        SellerAccount account = SellerAccount.of("your-customer", "A1SELLERID");
        storage.dailySales().save(account, sales);

        List<DailySales> november = storage.dailySales().find(account, Marketplace.UK, MUG, FROM, TO);
        DemandSeries demand = DemandSeries.daily(FROM, TO, november); // 30 days, those without a sale are 0
        // endregion

        assertThat(demand.length()).isEqualTo(30);
        assertThat(demand.units(3)).isEqualTo(12);
        assertThat(demand.sumOfLast(30)).isEqualTo(12);
    }

    @Test
    void aSweepIsPreviewedBeforeItIsRun() {
        Clock clock = Clock.fixed(Instant.parse("2027-12-01T08:00:00Z"), ZoneOffset.UTC);
        Storage storage = new InMemoryStorage();
        SellerAccount account = SellerAccount.of("your-customer", "A1SELLERID");
        storage.dailySales().save(account, List.of(new DailySales(Marketplace.UK, MUG, FROM, 12)));
        // region readme-retention
        RetentionPolicy policy = RetentionPolicies.amazon202511() // 18 months; longer is your own choice, with a reason
                .with(RetentionRule.of(DataCategory.DAILY_SALES, Period.ofMonths(24), "two yearly seasons to learn"));
        RetentionSweep sweep = RetentionSweep.of(policy, clock);

        SweepReport would = sweep.preview(storage, account.tenant());
        SweepReport did = sweep.run(storage, account.tenant()); // the same type: rules, cutoffs, rows, failures
        // endregion

        assertThat(would.rows()).isEqualTo(1);
        assertThat(did.lines()).isEqualTo(would.lines());
        assertThat(storage.accounts(account.tenant())).isEmpty();
    }

    @Test
    void aSecretIsLentToTheCodeThatNeedsIt() {
        Path file = directory.resolve("credentials");
        Secret passphrase = Secret.of("from your environment");
        Secret token = Secret.of("Atzr|made-up");
        SellerAccount account = SellerAccount.of("your-customer", "A1SELLERID");
        // region readme-vault
        CredentialVault vault = FileCredentialVault.withPassphrase(file, passphrase);
        vault.save(account, "refresh-token", token);

        Secret found = vault.find(account, "refresh-token").orElseThrow(); // prints as Secret[hidden]
        int length = found.use(characters -> characters.length);
        // endregion

        assertThat(length).isEqualTo(12);
        assertThat(found).hasToString("Secret[hidden]").isEqualTo(token);
    }
}
