package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class InMemoryDailySales implements DailySalesStore, Aging {

    private final PerAccount<AccountSales> parts = new PerAccount<>(AccountSales::new);

    @Override
    public void save(SellerAccount account, Collection<DailySales> sales) {
        parts.toWrite(account).save(sales);
    }

    @Override
    public List<DailySales> find(
            SellerAccount account, Marketplace marketplace, Sku sku, LocalDate from, LocalDate to) {
        return parts.toRead(account)
                .map(sales -> sales.find(marketplace, sku, from, to))
                .orElse(List.of());
    }

    @Override
    public Set<Sku> skus(SellerAccount account, Marketplace marketplace) {
        return parts.toRead(account).map(sales -> sales.skus(marketplace)).orElse(Set.of());
    }

    @Override
    public Expired expire(SellerAccount account, Instant cutoff, boolean delete) {
        return parts.toRead(account).map(sales -> sales.expire(cutoff, delete)).orElse(Expired.NONE);
    }

    Stream<SellerAccount> accounts(TenantId tenant) {
        return parts.accounts(tenant, sales -> !sales.isEmpty());
    }
}
