package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.orders.OrderLine;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lines by id in a concurrent map: it is as compact as a plain one, and a visit needs neither a lock nor a copy, so that
 * a visitor may call the storage.
 */
final class InMemoryOrderLines implements OrderLineStore, Aging {

    private final PerAccount<ConcurrentHashMap<String, OrderLine>> parts = new PerAccount<>(ConcurrentHashMap::new);

    @Override
    public void save(SellerAccount account, Collection<OrderLine> lines) {
        ConcurrentHashMap<String, OrderLine> byId = parts.toWrite(account);
        lines.forEach(line -> byId.merge(line.id(), line, InMemoryOrderLines::later));
    }

    @Override
    public void forEach(SellerAccount account, Instant from, Instant to, Consumer<OrderLine> visitor) {
        parts.toRead(account).ifPresent(byId -> {
            for (OrderLine line : byId.values()) {
                if (!line.purchasedAt().isBefore(from) && line.purchasedAt().isBefore(to)) {
                    visitor.accept(line);
                }
            }
        });
    }

    @Override
    public Expired expire(SellerAccount account, Instant cutoff, boolean delete) {
        ExpiredCount count = new ExpiredCount();
        parts.toRead(account).ifPresent(byId -> {
            for (OrderLine line : byId.values()) {
                if (line.purchasedAt().isBefore(cutoff) && (!delete || byId.remove(line.id(), line))) {
                    count.add(line.purchasedAt());
                }
            }
        });
        return count.toExpired();
    }

    Stream<SellerAccount> accounts(TenantId tenant) {
        return parts.accounts(tenant, byId -> !byId.isEmpty());
    }

    private static OrderLine later(OrderLine saved, OrderLine offered) {
        return offered.updatedAt().isBefore(saved.updatedAt()) ? saved : offered;
    }
}
