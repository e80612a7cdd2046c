package io.shelfwise.testkit;

import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.DAY;
import static io.shelfwise.testkit.Samples.NOON;
import static io.shelfwise.testkit.Samples.SAME_SELLER;
import static io.shelfwise.testkit.Samples.SAME_TENANT;
import static io.shelfwise.testkit.Samples.line;
import static io.shelfwise.testkit.Samples.ordered;
import static io.shelfwise.testkit.Samples.product;
import static io.shelfwise.testkit.Samples.sales;
import static io.shelfwise.testkit.Samples.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.storage.DataCategory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class AccountTests extends OnEmptyStorage {

    private static final TenantId TENANT = ACCOUNT.tenant();

    @Test
    void anEmptyStorageHasNoAccounts() {
        assertThat(storage.accounts(TENANT)).isEmpty();
    }

    @Test
    void dataOfAnyKindMakesAnAccount() {
        storage.inbound().save(SellerAccount.of("t", "5"), "PO", List.of(ordered("order", NOON, 1)));
        storage.products().save(SellerAccount.of("t", "4"), List.of(product("MUG")));
        storage.orderLines().save(SellerAccount.of("t", "3"), List.of(line("1").build()));
        storage.dailySales().save(SellerAccount.of("t", "2"), List.of(sales("MUG", DAY, 0)));
        storage.inventory().save(SellerAccount.of("t", "1"), List.of(snapshot("MUG", DAY, 0)));

        assertThat(storage.accounts(TenantId.of("t")))
                .extracting(SellerAccount::sellerId)
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void anAccountWithSeveralKindsOfDataIsNamedOnce() {
        storage.products().save(ACCOUNT, List.of(product("MUG")));
        storage.orderLines().save(ACCOUNT, List.of(line("1").build()));

        assertThat(storage.accounts(TENANT)).containsExactly(ACCOUNT);
    }

    @Test
    void accountsOfOtherTenantsAreNotNamed() {
        storage.products().save(SAME_TENANT, List.of(product("MUG")));
        storage.products().save(SAME_SELLER, List.of(product("MUG")));

        assertThat(storage.accounts(TENANT)).containsExactly(SAME_TENANT);
        assertThat(storage.accounts(SAME_SELLER.tenant())).containsExactly(SAME_SELLER);
    }

    @Test
    void savingNothingMakesNoAccount() {
        storage.products().save(ACCOUNT, List.of());
        storage.orderLines().save(ACCOUNT, List.of());
        storage.dailySales().save(ACCOUNT, List.of());
        storage.inventory().save(ACCOUNT, List.of());
        storage.inbound().save(ACCOUNT, "PO", List.of());

        assertThat(storage.accounts(TENANT)).isEmpty();
    }

    @Test
    void anAccountIsGoneWithItsLastRow() {
        storage.orderLines().save(ACCOUNT, List.of(line("1").build()));
        storage.dailySales().save(ACCOUNT, List.of(sales("MUG", DAY, 1)));
        storage.inventory().save(ACCOUNT, List.of(snapshot("MUG", DAY, 1)));
        storage.inbound().save(ACCOUNT, "PO", List.of(ordered("order", NOON, 1)));
        Instant future = Instant.parse("2100-01-01T00:00:00Z");
        storage.retention().delete(ACCOUNT, DataCategory.ORDER_LINES, future);
        storage.retention().delete(ACCOUNT, DataCategory.DAILY_SALES, future);
        storage.retention().delete(ACCOUNT, DataCategory.INBOUND, future);
        assertThat(storage.accounts(TENANT)).containsExactly(ACCOUNT);

        storage.retention().delete(ACCOUNT, DataCategory.INVENTORY, future);
        assertThat(storage.accounts(TENANT)).isEmpty();
    }

    @Test
    void namesThatRunTogetherAlikeAreApart() {
        SellerAccount slashInTenant = SellerAccount.of("a/b", "c");
        SellerAccount slashInSeller = SellerAccount.of("a", "b/c");
        storage.products().save(slashInTenant, List.of(product("MUG")));

        assertThat(storage.products().all(slashInSeller)).isEmpty();
        assertThat(storage.accounts(TenantId.of("a"))).isEmpty();
    }

    @Test
    void theSetCannotBeChanged() {
        storage.products().save(ACCOUNT, List.of(product("MUG")));
        Set<SellerAccount> accounts = storage.accounts(TENANT);

        assertThatThrownBy(() -> accounts.remove(ACCOUNT)).isInstanceOf(UnsupportedOperationException.class);
    }
}
