package io.shelfwise.testkit;

import static io.shelfwise.core.storage.DataCategory.DAILY_SALES;
import static io.shelfwise.core.storage.DataCategory.INVENTORY;
import static io.shelfwise.core.storage.DataCategory.ORDER_LINES;
import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.DAY;
import static io.shelfwise.testkit.Samples.OTHERS;
import static io.shelfwise.testkit.Samples.allSales;
import static io.shelfwise.testkit.Samples.line;
import static io.shelfwise.testkit.Samples.lines;
import static io.shelfwise.testkit.Samples.product;
import static io.shelfwise.testkit.Samples.sales;
import static io.shelfwise.testkit.Samples.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.Expired;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class RetentionStoreTests extends OnEmptyStorage {

    private static final Instant CUTOFF = Instant.parse("2024-02-29T00:00:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2024-02-28T00:00:00Z");
    private static final Expired ONE_DAY_BEFORE = new Expired(1, Optional.of(DAY_BEFORE));

    @Test
    void anOrderLineBoughtAtTheCutoffStaysAndOneFromBeforeGoes() {
        Instant justBefore = CUTOFF.minusMillis(1);
        storage.orderLines()
                .save(
                        ACCOUNT,
                        List.of(
                                line("at").purchasedAt(CUTOFF).build(),
                                line("before").purchasedAt(justBefore).build()));

        assertThat(delete(ORDER_LINES)).isEqualTo(new Expired(1, Optional.of(justBefore)));
        assertThat(lines(storage, ACCOUNT))
                .containsExactly(line("at").purchasedAt(CUTOFF).build());
    }

    @Test
    void itIsThePurchaseThatCountsNotTheUpdate() {
        storage.orderLines()
                .save(
                        ACCOUNT,
                        List.of(line("1")
                                .purchasedAt(DAY_BEFORE)
                                .updatedAt(CUTOFF.plusSeconds(1))
                                .build()));

        assertThat(delete(ORDER_LINES)).isEqualTo(ONE_DAY_BEFORE);
    }

    @Test
    void salesOfTheDayOfTheCutoffStayAndThoseFromBeforeGo() {
        storage.dailySales()
                .save(
                        ACCOUNT,
                        List.of(
                                sales("MUG", DAY.minusDays(1), 5),
                                sales("MUG", DAY, 6),
                                sales("b", DAY.plusDays(1), 7)));

        assertThat(delete(DAILY_SALES)).isEqualTo(ONE_DAY_BEFORE);
        assertThat(allSales(storage, ACCOUNT, "MUG")).containsExactly(sales("MUG", DAY, 6));
        assertThat(allSales(storage, ACCOUNT, "b")).hasSize(1);
    }

    @Test
    void aSkuWhoseSalesAreAllGoneIsNotListed() {
        storage.dailySales().save(ACCOUNT, List.of(sales("old", DAY.minusDays(1), 5), sales("new", DAY, 6)));
        delete(DAILY_SALES);

        assertThat(storage.dailySales().skus(ACCOUNT, Marketplace.UK))
                .extracting(Object::toString)
                .containsExactly("new");
    }

    @Test
    void aSnapshotOfTheDayOfTheCutoffStaysAndOneFromBeforeGoes() {
        storage.inventory()
                .save(
                        ACCOUNT,
                        List.of(
                                snapshot("MUG", DAY, 1),
                                snapshot("MUG", DAY.minusDays(1), 2),
                                snapshot("old", DAY.minusDays(1), 3)));

        assertThat(delete(INVENTORY)).isEqualTo(new Expired(2, Optional.of(DAY_BEFORE)));
        assertThat(storage.inventory().latest(ACCOUNT, DAY)).containsExactly(snapshot("MUG", DAY, 1));
        assertThat(storage.inventory().latest(ACCOUNT, DAY.minusDays(1))).isEmpty();
    }

    @Test
    void aDayHasBegunIfTheCutoffIsWithinIt() {
        storage.dailySales().save(ACCOUNT, List.of(sales("MUG", DAY, 6)));
        storage.inventory().save(ACCOUNT, List.of(snapshot("MUG", DAY, 1)));

        for (DataCategory category : List.of(DAILY_SALES, INVENTORY)) {
            assertThat(storage.retention().count(ACCOUNT, category, CUTOFF)).isEqualTo(Expired.NONE);
            assertThat(storage.retention().count(ACCOUNT, category, CUTOFF.plusSeconds(1)))
                    .isEqualTo(new Expired(1, Optional.of(CUTOFF)));
        }
    }

    @Test
    void countingSaysWhatDeletingDoesAndDeletesNothing() {
        saveOld(ACCOUNT);

        for (DataCategory category : storage.retention().categories()) {
            Expired counted = storage.retention().count(ACCOUNT, category, CUTOFF);
            assertThat(storage.retention().count(ACCOUNT, category, CUTOFF)).isEqualTo(counted);
            assertThat(delete(category)).isEqualTo(counted);
            assertThat(delete(category)).as("%s, second time", category).isEqualTo(Expired.NONE);
        }
        assertThat(lines(storage, ACCOUNT)).isEmpty();
    }

    @Test
    void theOldestOfSeveralIsNamed() {
        Instant oldest = DAY_BEFORE.minusSeconds(86_400 * 500L);
        storage.orderLines()
                .save(
                        ACCOUNT,
                        List.of(
                                line("1").purchasedAt(DAY_BEFORE).build(),
                                line("2").purchasedAt(oldest).build(),
                                line("3").purchasedAt(DAY_BEFORE).build()));

        assertThat(delete(ORDER_LINES)).isEqualTo(new Expired(3, Optional.of(oldest)));
    }

    @Test
    void otherCategoriesAccountsAndProductsAreUntouched() {
        saveOld(ACCOUNT);
        OTHERS.forEach(this::saveOld);
        storage.products().save(ACCOUNT, List.of(product("MUG")));

        assertThat(delete(ORDER_LINES)).isEqualTo(ONE_DAY_BEFORE);
        assertThat(allSales(storage, ACCOUNT, "MUG")).hasSize(1);
        assertThat(storage.inventory().latest(ACCOUNT, DAY)).hasSize(1);
        delete(DAILY_SALES);
        delete(INVENTORY);
        assertThat(storage.products().all(ACCOUNT)).containsExactly(product("MUG"));
        assertThat(OTHERS).allSatisfy(other -> {
            assertThat(lines(storage, other)).hasSize(1);
            assertThat(allSales(storage, other, "MUG")).hasSize(1);
            assertThat(storage.inventory().latest(other, DAY)).hasSize(1);
        });
    }

    @Test
    void aCategoryThatTheStorageDoesNotHoldIsEmpty() {
        DataCategory unknown = DataCategory.of("no-storage-holds-this");

        assertThat(storage.retention().count(ACCOUNT, unknown, CUTOFF)).isEqualTo(Expired.NONE);
        assertThat(delete(unknown)).isEqualTo(Expired.NONE);
    }

    private Expired delete(DataCategory category) {
        return storage.retention().delete(ACCOUNT, category, CUTOFF);
    }

    private void saveOld(SellerAccount account) {
        storage.orderLines()
                .save(account, List.of(line("1").purchasedAt(DAY_BEFORE).build()));
        storage.dailySales().save(account, List.of(sales("MUG", DAY.minusDays(1), 5)));
        storage.inventory().save(account, List.of(snapshot("MUG", DAY.minusDays(1), 2)));
    }
}
