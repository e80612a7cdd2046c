package io.shelfwise.core.inbound;

import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.RemainingTime;
import io.shelfwise.core.supply.SupplyRoute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When what is under way can be sold, from where it is, how long it has been there, and the legs of its route that are
 * still before it.
 *
 * <p>Units wait at a place since the last of those counted there came, over all SKUs of the shipment; preparation still
 * has before it what is with it and what is on its way to it.
 */
public final class ExpectedArrivals {

    private final LocalDate today;
    private final List<InboundUnits> units;

    private ExpectedArrivals(LocalDate today, List<InboundUnits> units) {
        this.today = today;
        this.units = List.copyOf(units);
    }

    /**
     * What a shipment will bring. All that is known to have happened up to the end of today counts; what is not known yet
     * may still happen today, so that the fewest days are 0.
     *
     * @param zone in which days begin
     */
    public static ExpectedArrivals of(InboundShipment shipment, SupplyRoute route, LocalDate today, ZoneId zone) {
        ShipmentState state = shipment.asOf(today, zone);
        List<InboundUnits> units = new ArrayList<>();
        for (Place place : Place.all()) {
            Optional<Leg> leg = place.leg();
            if (leg.isPresent() && state.at(place) > 0) {
                RemainingTime remaining =
                        route.remaining(leg.get(), since(state, place, today, zone), today, toPrepare(state));
                double share = place.compareTo(Place.PREP) <= 0 ? route.survivingShare() : 1;
                state.skus().values().stream()
                        .filter(flow -> flow.at(place) > 0)
                        .forEach(flow -> units.add(new InboundUnits(
                                shipment.id(), flow.sku(), place, flow.at(place), flow.at(place) * share, remaining)));
            }
        }
        return new ExpectedArrivals(today, units);
    }

    private static LocalDate since(ShipmentState state, Place place, LocalDate today, ZoneId zone) {
        long counted = state.skus().values().stream()
                .mapToLong(flow -> flow.counted(place).orElse(0))
                .sum();
        Optional<Instant> since = state.counted(place, counted);
        return since.map(at -> at.atZone(zone).toLocalDate()).orElse(today);
    }

    private static int toPrepare(ShipmentState state) {
        long units = state.at(Place.SUPPLIER) + state.at(Place.TO_PREP) + state.at(Place.PREP);
        return (int) Math.min(Integer.MAX_VALUE, units);
    }

    /** The day that {@link RemainingTime} counts from. */
    public LocalDate today() {
        return today;
    }

    /** All units that are not received yet, those furthest from Amazon first. */
    public List<InboundUnits> units() {
        return units;
    }

    /** The time that most of its units still need; of equal lots the one further from Amazon. Empty if none is open. */
    public Optional<RemainingTime> remaining() {
        return Place.all().stream()
                .filter(place -> at(place) > 0)
                .max(Comparator.comparingLong(this::at).thenComparing(Comparator.<Place>reverseOrder()))
                .flatMap(place ->
                        units.stream().filter(some -> some.place() == place).findFirst())
                .map(InboundUnits::remaining);
    }

    /**
     * The day by which most of its units can be sold with this probability: 0.5 for the middle of what is likely, 0.9 for
     * the late end.
     */
    public Optional<LocalDate> sellableBy(double probability) {
        return remaining().map(time -> today.plusDays(time.days().quantile(probability)));
    }

    private long at(Place place) {
        return units.stream()
                .filter(some -> some.place() == place)
                .mapToLong(InboundUnits::units)
                .sum();
    }
}
