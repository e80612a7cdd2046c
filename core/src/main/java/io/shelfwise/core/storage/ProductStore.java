package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Products by SKU. */
public interface ProductStore {

    /** Saves products; one that is there already is replaced whole. */
    void save(SellerAccount account, Collection<Product> products);

    /** The product of a SKU. */
    Optional<Product> find(SellerAccount account, Sku sku);

    /** All products, sorted by SKU. */
    List<Product> all(SellerAccount account);
}
