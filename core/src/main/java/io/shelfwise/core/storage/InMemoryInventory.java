package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.inventory.InventorySnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

final class InMemoryInventory implements InventoryStore, Aging {

    private final PerAccount<AccountInventory> parts = new PerAccount<>(AccountInventory::new);

    @Override
    public void save(SellerAccount account, Collection<InventorySnapshot> snapshots) {
        parts.toWrite(account).save(snapshots);
    }

    @Override
    public List<InventorySnapshot> latest(SellerAccount account, LocalDate asOf) {
        return parts.toRead(account).map(inventory -> inventory.latest(asOf)).orElse(List.of());
    }

    @Override
    public Expired expire(SellerAccount account, Instant cutoff, boolean delete) {
        return parts.toRead(account)
                .map(inventory -> inventory.expire(cutoff, delete))
                .orElse(Expired.NONE);
    }

    Stream<SellerAccount> accounts(TenantId tenant) {
        return parts.accounts(tenant, inventory -> !inventory.isEmpty());
    }
}
