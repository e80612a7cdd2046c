package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Units sold, by marketplace, SKU and day. */
public interface DailySalesStore {

    /** Saves days; one that is there already is replaced. A day of 0 units is kept like any other. */
    void save(SellerAccount account, Collection<DailySales> sales);

    /**
     * The sales of a SKU, sorted by day.
     *
     * @param from inclusive
     * @param to exclusive
     */
    List<DailySales> find(SellerAccount account, Marketplace marketplace, Sku sku, LocalDate from, LocalDate to);

    /** The SKUs that have any sales saved, sorted. */
    Set<Sku> skus(SellerAccount account, Marketplace marketplace);
}
