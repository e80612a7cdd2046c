package io.shelfwise.testkit;

import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.DAY;
import static io.shelfwise.testkit.Samples.ODD_SKU;
import static io.shelfwise.testkit.Samples.OTHERS;
import static io.shelfwise.testkit.Samples.fullSnapshot;
import static io.shelfwise.testkit.Samples.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.inventory.InventorySnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class InventoryStoreTests extends OnEmptyStorage {

    @Test
    void whatWasSavedIsReadBackEqual() {
        save(fullSnapshot(ODD_SKU), snapshot("bare", DAY, 0));

        assertThat(storage.inventory().latest(ACCOUNT, DAY))
                .containsExactly(fullSnapshot(ODD_SKU), snapshot("bare", DAY, 0));
    }

    @Test
    void theNewestThatIsNotAfterTheDayIsFound() {
        save(snapshot("MUG", DAY.plusDays(5), 5), snapshot("MUG", DAY, 1), snapshot("MUG", DAY.minusDays(3), 3));

        assertThat(storage.inventory().latest(ACCOUNT, DAY)).containsExactly(snapshot("MUG", DAY, 1));
        assertThat(storage.inventory().latest(ACCOUNT, DAY.plusDays(4))).containsExactly(snapshot("MUG", DAY, 1));
        assertThat(storage.inventory().latest(ACCOUNT, DAY.plusDays(5)))
                .containsExactly(snapshot("MUG", DAY.plusDays(5), 5));
        assertThat(storage.inventory().latest(ACCOUNT, DAY.minusDays(1)))
                .containsExactly(snapshot("MUG", DAY.minusDays(3), 3));
        assertThat(storage.inventory().latest(ACCOUNT, DAY.minusDays(4))).isEmpty();
    }

    @Test
    void eachSkuHasItsOwnNewestDayAndTheyAreSorted() {
        save(snapshot("b", DAY, 1), snapshot("a", DAY.minusDays(9), 2), snapshot("B", DAY.plusDays(1), 3));

        assertThat(storage.inventory().latest(ACCOUNT, DAY))
                .containsExactly(snapshot("a", DAY.minusDays(9), 2), snapshot("b", DAY, 1));
        assertThat(storage.inventory().latest(ACCOUNT, DAY.plusDays(1)))
                .extracting(snapshot -> snapshot.sku().value())
                .containsExactly("B", "a", "b");
    }

    @Test
    void savingADayAgainReplacesTheWholeSnapshot() {
        InventorySnapshot bare = snapshot("MUG", DAY, 0);
        save(fullSnapshot(bare.sku()));
        save(bare);

        assertThat(storage.inventory().latest(ACCOUNT, DAY)).containsExactly(bare);
    }

    @Test
    void theListCannotBeChangedAndDoesNotChange() {
        save(snapshot("MUG", DAY, 1));
        List<InventorySnapshot> found = storage.inventory().latest(ACCOUNT, DAY);
        save(snapshot("MUG", DAY, 2));

        assertThat(found).containsExactly(snapshot("MUG", DAY, 1));
        assertThatThrownBy(() -> found.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void otherAccountsAreUntouched() {
        OTHERS.forEach(other -> storage.inventory().save(other, List.of(snapshot("MUG", DAY, 7))));
        save(snapshot("MUG", DAY, 1), snapshot("own", DAY, 1));

        assertThat(OTHERS)
                .allSatisfy(other ->
                        assertThat(storage.inventory().latest(other, DAY)).containsExactly(snapshot("MUG", DAY, 7)));
    }

    private void save(InventorySnapshot... snapshots) {
        storage.inventory().save(ACCOUNT, List.of(snapshots));
    }
}
