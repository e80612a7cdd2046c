package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.InboundShipment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Events of inbound shipments, by the host's id of the shipment. Events are added and never changed. */
public interface InboundStore {

    /** Adds events to a shipment; those that it holds already change nothing. */
    void save(SellerAccount account, String shipmentId, Collection<? extends InboundEvent> events);

    /** A shipment with all of its events; empty if it has none. */
    Optional<InboundShipment> find(SellerAccount account, String shipmentId);

    /** All shipments with their events, sorted by id. */
    List<InboundShipment> all(SellerAccount account);
}
