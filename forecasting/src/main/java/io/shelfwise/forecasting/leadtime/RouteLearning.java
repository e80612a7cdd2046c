package io.shelfwise.forecasting.leadtime;

import io.shelfwise.core.inbound.InboundShipment;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns the legs of a route from shipments in two steps: what is given for a leg is the prior for all shipments of the
 * seller, and what these say is the prior for those of the route itself. So a new supplier starts from what the seller's
 * other shipments took, and is judged by its own as they come.
 *
 * <p>Immutable, thread-safe, and a pure function of its inputs.
 */
public final class RouteLearning {

    private final SupplyRoute given;
    private final double weight;

    private RouteLearning(SupplyRoute given, double weight) {
        this.given = given;
        this.weight = weight;
    }

    /** Starts from a route as it is given; its legs are the ones that are learnt. */
    public static RouteLearning of(SupplyRoute given) {
        return new RouteLearning(given, LeadTimeEstimator.DEFAULT_PRIOR_WEIGHT);
    }

    /**
     * The same with another weight of each prior.
     *
     * @param shipments how many a prior counts as, above 0
     */
    public RouteLearning withPriorWeight(double shipments) {
        return new RouteLearning(given, shipments);
    }

    /**
     * The legs as the shipments have them.
     *
     * @param own shipments of this route
     * @param others the seller's other shipments, whose legs are alike; may be empty
     * @param asOf what happened later is not known
     * @param zone in which days begin
     */
    public SortedMap<Leg, LearntLeadTime> legs(
            Collection<InboundShipment> own, Collection<InboundShipment> others, LocalDate asOf, ZoneId zone) {
        LegTimes times = new LegTimes(asOf, zone, given.calendar(), given.legs().keySet());
        Map<Leg, List<LegTime>> ownTimes = times.of(own);
        Map<Leg, List<LegTime>> otherTimes = times.of(others);
        SortedMap<Leg, LearntLeadTime> learnt = new TreeMap<>();
        given.legs().forEach((leg, prior) -> {
            LeadTimeDistribution alike =
                    estimate(prior, otherTimes.getOrDefault(leg, List.of())).days();
            learnt.put(leg, estimate(alike, ownTimes.getOrDefault(leg, List.of())));
        });
        return Collections.unmodifiableSortedMap(learnt);
    }

    /** The route with its legs as the shipments have them. */
    public SupplyRoute route(
            Collection<InboundShipment> own, Collection<InboundShipment> others, LocalDate asOf, ZoneId zone) {
        Map<Leg, LeadTimeDistribution> days = new TreeMap<>();
        legs(own, others, asOf, zone).forEach((leg, learnt) -> days.put(leg, learnt.days()));
        return given.withLegs(days);
    }

    private LearntLeadTime estimate(LeadTimeDistribution prior, List<LegTime> times) {
        return LeadTimeEstimator.of(prior, weight).estimate(times);
    }
}
