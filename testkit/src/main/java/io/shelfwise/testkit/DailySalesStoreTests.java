package io.shelfwise.testkit;

import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.DAY;
import static io.shelfwise.testkit.Samples.ODD_SKU;
import static io.shelfwise.testkit.Samples.OTHERS;
import static io.shelfwise.testkit.Samples.allSales;
import static io.shelfwise.testkit.Samples.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class DailySalesStoreTests extends OnEmptyStorage {

    private static final Sku MUG = Sku.of("MUG");

    @Test
    void whatWasSavedIsReadBackEqual() {
        DailySales odd = new DailySales(Marketplace.JP, ODD_SKU, DAY, 5_000_000_000L);
        save(odd);

        assertThat(storage.dailySales().find(ACCOUNT, Marketplace.JP, ODD_SKU, DAY, DAY.plusDays(1)))
                .containsExactly(odd);
        assertThat(storage.dailySales().skus(ACCOUNT, Marketplace.JP)).containsExactly(ODD_SKU);
    }

    @Test
    void daysComeSortedHoweverTheyWereSaved() {
        save(sales("MUG", DAY.plusDays(2), 3), sales("MUG", DAY, 1));
        save(sales("MUG", DAY.plusDays(1), 2), sales("MUG", DAY.minusDays(400), 9));

        assertThat(allSales(storage, ACCOUNT, "MUG"))
                .extracting(DailySales::units)
                .containsExactly(9L, 1L, 2L, 3L);
    }

    @Test
    void savingADayAgainReplacesIt() {
        save(sales("MUG", DAY, 1), sales("MUG", DAY.plusDays(1), 1));
        save(sales("MUG", DAY, 5), sales("MUG", DAY, 4));

        assertThat(allSales(storage, ACCOUNT, "MUG"))
                .containsExactly(sales("MUG", DAY, 4), sales("MUG", DAY.plusDays(1), 1));
    }

    @Test
    void aDayOfNothingIsKeptLikeAnyOther() {
        save(sales("MUG", DAY, 0));

        assertThat(allSales(storage, ACCOUNT, "MUG")).containsExactly(sales("MUG", DAY, 0));
        assertThat(storage.dailySales().skus(ACCOUNT, Marketplace.UK)).containsExactly(MUG);
    }

    @Test
    void aRangeHoldsItsStartAndNotItsEnd() {
        for (int i = -1; i <= 2; i++) {
            save(sales("MUG", DAY.plusDays(i), i + 1));
        }

        assertThat(find(DAY, DAY.plusDays(2))).extracting(DailySales::units).containsExactly(1L, 2L);
        assertThat(find(DAY, DAY)).isEmpty();
    }

    @Test
    void marketplacesAndSkusAreApart() {
        DailySales german = new DailySales(Marketplace.DE, MUG, DAY, 7);
        save(sales("MUG", DAY, 1), german, sales("mug", DAY, 2));

        assertThat(allSales(storage, ACCOUNT, "MUG")).containsExactly(sales("MUG", DAY, 1));
        assertThat(storage.dailySales().find(ACCOUNT, Marketplace.DE, MUG, DAY, DAY.plusDays(1)))
                .containsExactly(german);
        assertThat(storage.dailySales().skus(ACCOUNT, Marketplace.DE)).containsExactly(MUG);
    }

    @Test
    void skusAreSorted() {
        save(sales("b", DAY, 1), sales("a", DAY, 1), sales("B", DAY, 1));

        assertThat(storage.dailySales().skus(ACCOUNT, Marketplace.UK))
                .containsExactly(Sku.of("B"), Sku.of("a"), Sku.of("b"));
    }

    @Test
    void nothingIsFoundWhereNothingWasSaved() {
        assertThat(allSales(storage, ACCOUNT, "MUG")).isEmpty();
        assertThat(storage.dailySales().skus(ACCOUNT, Marketplace.UK)).isEmpty();
    }

    @Test
    void resultsCannotBeChangedAndDoNotChange() {
        save(sales("MUG", DAY, 1));
        List<DailySales> found = allSales(storage, ACCOUNT, "MUG");
        Set<Sku> skus = storage.dailySales().skus(ACCOUNT, Marketplace.UK);
        save(sales("MUG", DAY, 2), sales("other", DAY, 2));

        assertThat(found).containsExactly(sales("MUG", DAY, 1));
        assertThat(skus).containsExactly(MUG);
        assertThatThrownBy(() -> found.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> skus.remove(MUG)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void otherAccountsAreUntouched() {
        OTHERS.forEach(other -> storage.dailySales().save(other, List.of(sales("MUG", DAY, 7))));
        save(sales("MUG", DAY, 1), sales("own", DAY, 1));

        assertThat(OTHERS).allSatisfy(other -> {
            assertThat(allSales(storage, other, "MUG")).containsExactly(sales("MUG", DAY, 7));
            assertThat(storage.dailySales().skus(other, Marketplace.UK)).containsExactly(MUG);
        });
    }

    private void save(DailySales... sales) {
        storage.dailySales().save(ACCOUNT, List.of(sales));
    }

    private List<DailySales> find(LocalDate from, LocalDate to) {
        return storage.dailySales().find(ACCOUNT, Marketplace.UK, MUG, from, to);
    }
}
