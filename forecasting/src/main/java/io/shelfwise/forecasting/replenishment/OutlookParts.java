package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.health.HealthFinding;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.forecasting.aging.AgeLayer;
import io.shelfwise.forecasting.coverage.CoverageTimeline;
import io.shelfwise.forecasting.coverage.DatedArrival;
import io.shelfwise.forecasting.coverage.DaysOfSupplyOutlook;
import io.shelfwise.forecasting.coverage.FutureOrder;
import io.shelfwise.forecasting.coverage.ReorderTerms;
import io.shelfwise.forecasting.coverage.TimelineSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of a line's outlook. */
final class OutlookParts {

    private final RestockSettings settings;
    private final RestockLine line;
    private final int paths;
    private final Optional<LineRoute> route;

    OutlookParts(RestockSettings settings, RestockLine line, int paths) {
        this.settings = settings;
        this.line = line;
        this.paths = paths;
        this.route = LineRoute.of(line);
    }

    RestockLine line() {
        return line;
    }

    Optional<LeadTimeDistribution> leadTime() {
        return route.map(LineRoute::leadTime);
    }

    CoverageTimeline timeline() {
        int beyond = leadTime().map(LeadTimeDistribution::most).orElse(0) + settings.reviewDays();
        int days = Math.min(line.forecast().horizon().periods(), settings.horizonDays() + beyond);
        List<DatedArrival> arrivals = line.item()
                .facts()
                .arrivals()
                .or(() -> route.map(way -> way.underWay(line.item().stock())))
                .orElse(List.of());
        return CoverageTimeline.of(
                line.forecast(),
                line.item().stock().available(),
                arrivals,
                TimelineSettings.days(days).withPaths(paths));
    }

    List<FutureOrder> orders(CoverageTimeline timeline) {
        if (line.status() == RestockStatus.NO_DEMAND) {
            return List.of();
        }
        LocalDate end = timeline.start().plusDays(settings.horizonDays());
        return route
                .map(way -> new ReorderTerms(way.route(), settings.reviewDays(), settings.reviewDays(), target()))
                .map(timeline::orders)
                .orElse(List.of())
                .stream()
                .filter(order -> order.orderBy().isBefore(end))
                .toList();
    }

    /** The chance with which stock is to last: that of the target, or the usual one where it is none. */
    private double target() {
        double target = settings.target() instanceof Economic
                ? line.economics().criticalRatio().orElse(Economic.WITHOUT_MARGIN.probability())
                : settings.serviceLevel().probability();
        return Math.min(0.999, Math.max(0.5, target));
    }

    AgeOutlook age(CoverageTimeline timeline) {
        List<AgeLayer> toCome = new ArrayList<>();
        LocalDate start = timeline.start();
        timeline.arrivals().forEach(arrival -> add(toCome, start, arrival.days(), arrival.units()));
        leadTime()
                .ifPresent(
                        days -> add(toCome, start, days, (double) line.order().units()));
        return AgeOutlook.of(line, toCome);
    }

    private static void add(List<AgeLayer> layers, LocalDate start, LeadTimeDistribution days, double units) {
        if (units > 0) {
            layers.add(AgeLayer.received(start.plusDays((long) Math.ceil(days.mean() - 1e-9)), units));
        }
    }

    Optional<DaysOfSupplyOutlook> daysOfSupply(CoverageTimeline timeline) {
        return line.item()
                .facts()
                .supplyHistory()
                .map(past -> DaysOfSupplyOutlook.of(past.weeks(), timeline, past.rule(), past.exemptions()));
    }

    List<PeakDeadline> deadlines() {
        if (settings.peaks().isEmpty() || route.isEmpty()) {
            return List.of();
        }
        Peaks peaks = settings.peaks().get();
        LocalDate asOf = line.forecast().start();
        return PeakDeadline.of(
                peaks.calendar(),
                peaks.names(),
                SupplyOption.days(route.get().shipIn()),
                peaks.certainty(),
                asOf,
                asOf.plusDays(settings.horizonDays()));
    }

    List<HealthFinding> health() {
        return settings.health().map(health -> health.findings(line.item())).orElse(List.of());
    }

    Excess excess() {
        return Excess.of(line, settings.horizonDays());
    }
}
