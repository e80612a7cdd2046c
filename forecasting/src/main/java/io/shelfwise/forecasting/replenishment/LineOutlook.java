package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.health.HealthFinding;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.forecasting.aging.AgeProjection;
import io.shelfwise.forecasting.aging.BindingCliff;
import io.shelfwise.forecasting.aging.LayerAdvice;
import io.shelfwise.forecasting.aging.TierCrossing;
import io.shelfwise.forecasting.coverage.CoverageTimeline;
import io.shelfwise.forecasting.coverage.DatedArrival;
import io.shelfwise.forecasting.coverage.DaysOfSupplyOutlook;
import io.shelfwise.forecasting.coverage.FutureOrder;
import io.shelfwise.forecasting.coverage.StockGap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * What lies ahead of one line of a plan: how its stock runs down over many possible futures, when the next orders are due,
 * how old it gets, what may hold its order back, and what of it is too much.
 *
 * <p>Coverage is told without the order that the line advises, so that it says what happens if nothing is done; age is told
 * with it. Made on demand by {@link RestockPlan#outlook}, in up to a quarter of a second; a plan that asks for none does not pay for it.
 * Immutable and thread-safe; equal plans give equal outlooks.
 */
public final class LineOutlook {

    private final RestockLine line;
    private final CoverageTimeline timeline;
    private final List<FutureOrder> orders;
    private final Optional<LeadTimeDistribution> leadTime;
    private final AgeOutlook age;
    private final Optional<DaysOfSupplyOutlook> daysOfSupply;
    private final Optional<BindingCliff> cliff;
    private final List<PeakDeadline> deadlines;
    private final List<HealthFinding> health;
    private final Excess excess;

    LineOutlook(OutlookParts parts) {
        this.line = parts.line();
        this.timeline = parts.timeline();
        this.orders = parts.orders(timeline);
        this.leadTime = parts.leadTime();
        this.age = parts.age(timeline);
        this.daysOfSupply = parts.daysOfSupply(timeline);
        this.cliff = daysOfSupply.flatMap(supply -> age.projection()
                .map(ages -> BindingCliff.of(
                        supply,
                        ages,
                        line.item().facts().supplyHistory().orElseThrow().fees())));
        this.deadlines = parts.deadlines();
        this.health = parts.health();
        this.excess = parts.excess();
    }

    /** Stock day by day, from today's and what is under way, without the advised order. */
    public CoverageTimeline timeline() {
        return timeline;
    }

    /** The day by which stock has more likely than not run out; empty beyond the timeline. */
    public Optional<LocalDate> stockoutDate() {
        return timeline.stockoutDate();
    }

    /** The first days without stock, even if a later arrival ends them. */
    public Optional<StockGap> firstGap() {
        return timeline.firstGap();
    }

    /** The chance that stock has run out before an order of today could be sold; empty without a lead time. */
    public OptionalDouble chanceOutBeforeOrder() {
        return beforeOrder(timeline::chanceOutBy);
    }

    /** Units expected to be lost before an order of today could be sold; empty without a lead time. */
    public OptionalDouble lostBeforeOrder() {
        return beforeOrder(this::lostUntil);
    }

    private OptionalDouble beforeOrder(IntToDoubleFunction throughDay) {
        if (leadTime.isEmpty()) {
            return OptionalDouble.empty();
        }
        LeadTimeDistribution days = leadTime.get();
        int last = timeline.timeline().size() - 1;
        double expected = 0;
        for (int day = Math.max(1, days.least()); day <= days.most(); day++) {
            double chance = days.probability(day);
            expected += chance == 0 ? 0 : chance * throughDay.applyAsDouble(Math.min(day - 1, last));
        }
        return OptionalDouble.of(expected);
    }

    private double lostUntil(int day) {
        return timeline.timeline().subList(0, day + 1).stream()
                .mapToDouble(lost -> lost.lost())
                .sum();
    }

    /** What is under way and comes first; empty where nothing is. */
    public Optional<DatedArrival> nextArrival() {
        return timeline.arrivals().stream().findFirst();
    }

    /** Units expected to be lost before the next arrival, on its mean day: of what is under way, else of an order of today. */
    public OptionalDouble lostBeforeNextArrival() {
        if (nextArrival().isEmpty()) {
            return lostBeforeOrder();
        }
        int day = (int) Math.ceil(nextArrival().get().days().mean() - 1e-9);
        int last = Math.min(day, timeline.timeline().size()) - 1;
        return OptionalDouble.of(last < 0 ? 0 : lostUntil(last));
    }

    /** The orders that stock will need, each with the last day on which to place it; none without a lead time. */
    public List<FutureOrder> orders() {
        return orders;
    }

    /** How old stock gets; empty where nothing is known of its age. */
    public Optional<AgeProjection> ages() {
        return age.projection();
    }

    /** The tier that stock reaches first; empty for none in view, or where nothing is known of its age. */
    public Optional<TierCrossing> nextCrossing() {
        return age.next();
    }

    /** Units expected to be in that tier on that assessment, if they are as old as they may be; 0 without one. */
    public double unitsCrossing() {
        return age.unitsCrossing();
    }

    /** What to do with each layer of stock, by expected money; empty where terms of aging are not known. */
    public List<LayerAdvice> ageAdvice() {
        return age.advice();
    }

    /** Historical days of supply carried forward; empty where past weeks are not known. */
    public Optional<DaysOfSupplyOutlook> daysOfSupply() {
        return daysOfSupply;
    }

    /** Which binds, the surcharge by age or the low-inventory-level fee; empty where one of them cannot be seen. */
    public Optional<BindingCliff> cliff() {
        return cliff;
    }

    /** By when stock has to leave the seller's hands to be in before each peak of the settings that is in view. */
    public List<PeakDeadline> deadlines() {
        return deadlines;
    }

    /** What account and listing have against the order; empty where nothing is, or nothing is known. */
    public List<HealthFinding> health() {
        return health;
    }

    /** Units beyond what the horizon is likely to need, priced; empty for none. */
    public Optional<Excess> excess() {
        return Optional.of(excess).filter(some -> some.units() > 0);
    }

    /** In a few sentences that a seller understands. */
    public String summary() {
        return OutlookSummary.of(this);
    }
}
