package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

final class InMemoryProducts implements ProductStore {

    private final PerAccount<ConcurrentSkipListMap<Sku, Product>> parts = new PerAccount<>(ConcurrentSkipListMap::new);

    @Override
    public void save(SellerAccount account, Collection<Product> products) {
        ConcurrentSkipListMap<Sku, Product> bySku = parts.toWrite(account);
        products.forEach(product -> bySku.put(product.sku(), product));
    }

    @Override
    public Optional<Product> find(SellerAccount account, Sku sku) {
        return parts.toRead(account).map(bySku -> bySku.get(sku));
    }

    @Override
    public List<Product> all(SellerAccount account) {
        return parts.toRead(account).map(bySku -> List.copyOf(bySku.values())).orElse(List.of());
    }

    Stream<SellerAccount> accounts(TenantId tenant) {
        return parts.accounts(tenant, bySku -> !bySku.isEmpty());
    }
}
