package io.shelfwise.forecasting.leadtime;

import io.shelfwise.core.inbound.InboundShipment;
import io.shelfwise.core.inbound.Place;
import io.shelfwise.core.inbound.ShipmentState;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long shipments have been on each leg. A shipment is at a place from the day on which half of all its units had been
 * counted there. A leg lasts from the place where it begins to the place where the next leg of the route begins, in working
 * days of the calendar. A leg whose end nobody counted is left out if the shipment has gone past it.
 */
final class LegTimes {

    private final LocalDate asOf;
    private final ZoneId zone;
    private final SupplyCalendar calendar;
    private final List<Place> route;

    LegTimes(LocalDate asOf, ZoneId zone, SupplyCalendar calendar, Set<Leg> legs) {
        this.asOf = asOf;
        this.zone = zone;
        this.calendar = calendar;
        this.route = Arrays.stream(Place.values())
                .filter(place -> place == Place.RECEIVED
                        || place.leg().filter(legs::contains).isPresent())
                .toList();
    }

    Map<Leg, List<LegTime>> of(Collection<InboundShipment> shipments) {
        Map<Leg, List<LegTime>> times = new EnumMap<>(Leg.class);
        shipments.forEach(shipment -> add(shipment.asOf(asOf, zone), times));
        return times;
    }

    private void add(ShipmentState state, Map<Leg, List<LegTime>> times) {
        for (int i = 0; i + 1 < route.size(); i++) {
            Place place = route.get(i);
            Optional<LocalDate> from = reached(state, place);
            List<Place> later = route.subList(i + 1, route.size());
            Optional<LegTime> time = from.flatMap(begin -> time(state, place, begin, later));
            time.ifPresent(value -> times.computeIfAbsent(place.leg().orElseThrow(), leg -> new ArrayList<>())
                    .add(value));
        }
    }

    private Optional<LegTime> time(ShipmentState state, Place place, LocalDate from, List<Place> later) {
        Leg leg = place.leg().orElseThrow();
        Optional<LocalDate> end = reached(state, later.get(0));
        if (end.isPresent()) {
            LocalDate to = end.get().isBefore(from) ? from : end.get();
            return Optional.of(LegTime.took(workingDays(leg, from, to)));
        }
        boolean passed = state.stage().isOver()
                || later.stream().anyMatch(next -> reached(state, next).isPresent());
        return passed ? Optional.empty() : Optional.of(LegTime.soFar(workingDays(leg, from, asOf)));
    }

    private int workingDays(Leg leg, LocalDate from, LocalDate to) {
        return (int) Math.round(calendar.workingDays(leg, from, to));
    }

    private Optional<LocalDate> reached(ShipmentState state, Place place) {
        Optional<Instant> at = state.counted(place, (state.total() + 1) / 2);
        return at.map(time -> time.atZone(zone).toLocalDate());
    }
}
