package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.inventory.InventorySnapshot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Inventory snapshots by SKU and day. */
public interface InventoryStore {

    /** Saves snapshots; one of the same SKU and day is replaced. */
    void save(SellerAccount account, Collection<InventorySnapshot> snapshots);

    /** The newest snapshot of each SKU that is not after this day, sorted by SKU. */
    List<InventorySnapshot> latest(SellerAccount account, LocalDate asOf);
}
