package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.forecasting.coverage.DatedArrival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way by which a line is ordered, and how long what is on it has still to go. */
final class LineRoute {

    private final SupplyRoute route;
    private final LocalDate asOf;

    private LineRoute(SupplyRoute route, LocalDate asOf) {
        this.route = route;
        this.asOf = asOf;
    }

    /** Empty where neither routes nor terms are known. */
    static Optional<LineRoute> of(RestockLine line) {
        List<SupplyRoute> routes = line.item().facts().routes();
        Optional<SupplyRoute> chosen = routes.stream()
                .filter(route ->
                        line.economics().route().map(route.supplier()::equals).orElse(true))
                .findFirst()
                .or(() -> line.item().product().flatMap(Product::supply).map(SupplyRoute::of));
        return chosen.map(route -> new LineRoute(route, line.forecast().start()));
    }

    SupplyRoute route() {
        return route;
    }

    /** From an order of today until it can be sold. */
    LeadTimeDistribution leadTime() {
        return route.leadTime(asOf);
    }

    /** From leaving preparation, or the seller's own stock, until it can be sold. */
    LeadTimeDistribution shipIn() {
        return from(Leg.COLLECTION);
    }

    private LeadTimeDistribution from(Leg first) {
        Map<Leg, LeadTimeDistribution> over = new EnumMap<>(Leg.class);
        for (Leg leg : Leg.values()) {
            if (leg.compareTo(first) < 0) {
                over.put(leg, LeadTimeDistribution.fixed(0));
            }
        }
        return route.withLegs(over).leadTime(asOf);
    }

    /** What the inventory report calls inbound, each state by the legs that it has still before it. */
    List<DatedArrival> underWay(InventorySnapshot stock) {
        List<DatedArrival> arrivals = new ArrayList<>(3);
        add(arrivals, Leg.RECEIVING, stock.inboundReceiving(), "receiving");
        add(arrivals, Leg.TRANSIT, stock.inboundShipped(), "shipped");
        add(arrivals, Leg.PREP, stock.inboundWorking(), "working");
        return arrivals;
    }

    private void add(List<DatedArrival> arrivals, Leg next, int units, String state) {
        if (units > 0) {
            arrivals.add(new DatedArrival(from(next), units, state));
        }
    }
}
