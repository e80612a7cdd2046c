package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.orders.OrderLine;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;

/** Order lines by their id. */
public interface OrderLineStore {

    /**
     * Saves lines. Of two with the same id the one that Amazon updated later stays, and of two updated at the same time
     * the one saved later, so that an older report never undoes a newer one.
     */
    void save(SellerAccount account, Collection<OrderLine> lines);

    /**
     * Hands every line bought in a span of time to the visitor, in no particular order. A visit rather than a list,
     * since a large seller has more lines than memory.
     *
     * @param from inclusive
     * @param to exclusive
     */
    void forEach(SellerAccount account, Instant from, Instant to, Consumer<OrderLine> visitor);
}
