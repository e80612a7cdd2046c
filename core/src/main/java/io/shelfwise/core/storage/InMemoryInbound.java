package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.InboundShipment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Shipments by id. A shipment grows old with its last event and goes as a whole, since a part of it would be wrong. */
final class InMemoryInbound implements InboundStore, Aging {

    private final PerAccount<ConcurrentSkipListMap<String, InboundShipment>> parts =
            new PerAccount<>(ConcurrentSkipListMap::new);

    @Override
    public void save(SellerAccount account, String shipmentId, Collection<? extends InboundEvent> events) {
        if (!events.isEmpty()) {
            InboundShipment added = InboundShipment.of(shipmentId).with(events);
            parts.toWrite(account).merge(shipmentId, added, (saved, more) -> saved.with(more.events()));
        }
    }

    @Override
    public Optional<InboundShipment> find(SellerAccount account, String shipmentId) {
        return parts.toRead(account).map(byId -> byId.get(shipmentId));
    }

    @Override
    public List<InboundShipment> all(SellerAccount account) {
        return parts.toRead(account).map(byId -> List.copyOf(byId.values())).orElse(List.of());
    }

    @Override
    public Expired expire(SellerAccount account, Instant cutoff, boolean delete) {
        ExpiredCount count = new ExpiredCount();
        parts.toRead(account).ifPresent(byId -> {
            for (InboundShipment shipment : byId.values()) {
                List<InboundEvent> events = shipment.events();
                boolean old = events.get(events.size() - 1).stamp().occurredAt().isBefore(cutoff);
                if (old && (!delete || byId.remove(shipment.id(), shipment))) {
                    events.forEach(event -> count.add(event.stamp().occurredAt()));
                }
            }
        });
        return count.toExpired();
    }

    Stream<SellerAccount> accounts(TenantId tenant) {
        return parts.accounts(tenant, byId -> !byId.isEmpty());
    }
}
