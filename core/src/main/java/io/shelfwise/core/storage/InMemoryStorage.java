package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Storage in the memory of this process, for tests, trials and single runs. What it holds is gone when it is.
 *
 * <p>It is built for one large seller at a time: 740,000 order lines take some 40 bytes each beside the lines
 * themselves, and a day of sales takes 16.
 *
 * <p>Thread-safe. A visit of order lines holds no lock: lines saved or deleted while it runs may or may not be visited,
 * and the visitor may call the storage. Saving is not a transaction: other threads may see the first lines of a save
 * before the last.
 */
public final class InMemoryStorage implements Storage {

    private final InMemoryProducts products = new InMemoryProducts();
    private final InMemoryOrderLines orderLines = new InMemoryOrderLines();
    private final InMemoryDailySales dailySales = new InMemoryDailySales();
    private final InMemoryInventory inventory = new InMemoryInventory();
    private final InMemoryInbound inbound = new InMemoryInbound();
    private final InMemoryRetention retention = new InMemoryRetention(Map.of(
            DataCategory.ORDER_LINES, orderLines,
            DataCategory.DAILY_SALES, dailySales,
            DataCategory.INVENTORY, inventory,
            DataCategory.INBOUND, inbound));

    /** An empty storage. */
    public InMemoryStorage() {}

    @Override
    public ProductStore products() {
        return products;
    }

    @Override
    public OrderLineStore orderLines() {
        return orderLines;
    }

    @Override
    public DailySalesStore dailySales() {
        return dailySales;
    }

    @Override
    public InventoryStore inventory() {
        return inventory;
    }

    @Override
    public InboundStore inbound() {
        return inbound;
    }

    @Override
    public RetentionStore retention() {
        return retention;
    }

    @Override
    public Set<SellerAccount> accounts(TenantId tenant) {
        return Stream.of(
                        products.accounts(tenant),
                        orderLines.accounts(tenant),
                        dailySales.accounts(tenant),
                        inventory.accounts(tenant),
                        inbound.accounts(tenant))
                .flatMap(Function.identity())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }
}
