package io.shelfwise.testkit.spapi.world;

import io.shelfwise.testkit.spapi.world.LedgerEvent.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The movements of units in the warehouse, and what they leave there. */
final class Ledger {

    private final SellerWorld world;

    Ledger(SellerWorld world) {
        this.world = world;
    }

    List<LedgerEvent> events() {
        List<LedgerEvent> events = new ArrayList<>();
        world.orders().stream()
                .filter(order -> order.isShipped() && order.byAmazon())
                .forEach(order -> order.lines().forEach(line -> events.add(sent(order, line))));
        world.returns().forEach(back -> events.add(returned(back)));
        world.reimbursements()
                .forEach(lost -> events.add(new LedgerEvent(
                        lost.at(), lost.product(), Kind.ADJUSTMENTS, lost.id(), -lost.quantity(), true)));
        world.shipments().stream()
                .filter(WorldShipment::closed)
                .forEach(shipment -> shipment.items().forEach(item -> events.add(arrived(shipment, item))));
        events.sort(Comparator.comparing(LedgerEvent::at)
                .thenComparing(LedgerEvent::reference)
                .thenComparing(event -> event.product().sku()));
        return List.copyOf(events);
    }

    List<WorldStock> stock() {
        List<LedgerEvent> events = world.ledger();
        return world.products().stream()
                .filter(WorldProduct::byAmazon)
                .map(product -> stock(product, events))
                .toList();
    }

    private WorldStock stock(WorldProduct product, List<LedgerEvent> events) {
        int sellable = product.openingUnits() + sum(product, events, true);
        int reserved = world.orders().stream()
                .filter(order -> order.state() == WorldOrder.State.PENDING)
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.product().equals(product))
                .mapToInt(WorldLine::quantity)
                .sum();
        int inbound = world.shipments().stream()
                .filter(shipment -> !shipment.closed())
                .flatMap(shipment -> shipment.items().stream())
                .filter(item -> item.product().equals(product))
                .mapToInt(WorldShipment.Item::shipped)
                .sum();
        return new WorldStock(product, sellable - reserved, reserved, sum(product, events, false), inbound);
    }

    private static int sum(WorldProduct product, List<LedgerEvent> events, boolean sellable) {
        return events.stream()
                .filter(event -> event.sellable() == sellable && event.product().equals(product))
                .mapToInt(LedgerEvent::quantity)
                .sum();
    }

    private static LedgerEvent sent(WorldOrder order, WorldLine line) {
        return new LedgerEvent(order.shipped(), line.product(), Kind.SHIPMENTS, order.id(), -line.quantity(), true);
    }

    private static LedgerEvent returned(WorldReturn back) {
        return new LedgerEvent(
                back.at(),
                back.line().product(),
                Kind.CUSTOMER_RETURNS,
                back.order().id(),
                back.quantity(),
                back.sellable());
    }

    private static LedgerEvent arrived(WorldShipment shipment, WorldShipment.Item item) {
        return new LedgerEvent(
                shipment.received(), item.product(), Kind.RECEIPTS, shipment.confirmationId(), item.received(), true);
    }
}
