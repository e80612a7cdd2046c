package io.shelfwise.forecasting.aging;

import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.forecasting.ForecastDistribution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How old stock will be on each of Amazon's assessments, and what that costs.
 *
 * <p>Amazon counts on the 15th of each month and takes sales from the oldest units first, across its whole network,
 * whichever unit has left the shelf (notices of the aged-inventory surcharge, read 2026-11-21). So does this: layers by
 * their latest day of receipt, first in first out, used up by the sums of the forecast; an assessment comes before the sales of
 * its day. Layers to come join on their latest day. Layers whose bounds overlap are taken by their latest day.
 *
 * <p>Worked example: 30 units received on 1 March 2026 and 50 on 1 May, one sold a day from 1 September. On 15 September
 * 14 are sold, 16 of March are left, 198 days old: 16 in tier 181-210. On 15 October none of March, and 36 of May, 167
 * days old. On 15 November 5 of May are left, 198 days old: 5 in 181-210.
 *
 * <p>With no sales ({@link #withoutSales}) the next assessment is what Amazon's planning report calls {@code
 * quantity-to-be-charged-ais-...}. Immutable and thread-safe; the order of layers does not matter.
 */
public final class AgeProjection {

    /** The day of the month on which Amazon counts. */
    public static final int USUAL_DAY = 15;

    private static final double CROSSED = 0.5;

    private final Fifo fifo;
    private final SalesScenarios sales;
    private final AgeCharges charges;
    private final List<AgeAssessment> assessments;

    private AgeProjection(Fifo fifo, SalesScenarios sales, AgeCharges charges) {
        this.fifo = fifo;
        this.sales = sales;
        this.charges = charges;
        AssessmentCount count = new AssessmentCount(fifo, fifo.left(sales), charges);
        List<AgeAssessment> found = new ArrayList<>();
        for (int day = 0; day < fifo.days().size(); day++) {
            if (isAssessment(fifo.days().get(day))) {
                found.add(count.on(day));
            }
        }
        this.assessments = List.copyOf(found);
    }

    /** Under a forecast, over all assessments from its start to the end of its horizon. */
    public static AgeProjection of(ForecastDistribution forecast, Collection<AgeLayer> layers, AgeCharges charges) {
        Fifo fifo = fifo(forecast.start(), forecast.horizon().periods(), layers);
        return new AgeProjection(fifo, SalesScenarios.of(forecast, fifo.days()), charges);
    }

    /**
     * If nothing were sold.
     *
     * @param days how far to look, at least 31 to meet an assessment for sure
     */
    public static AgeProjection withoutSales(
            LocalDate start, int days, Collection<AgeLayer> layers, AgeCharges charges) {
        Fifo fifo = fifo(start, days, layers);
        return new AgeProjection(fifo, SalesScenarios.none(fifo.days().size()), charges);
    }

    private static Fifo fifo(LocalDate start, int days, Collection<AgeLayer> layers) {
        LocalDate last = start.plusDays(days);
        NavigableSet<LocalDate> events = new TreeSet<>();
        start.datesUntil(last.plusDays(1)).filter(AgeProjection::isAssessment).forEach(events::add);
        layers.stream()
                .map(AgeLayer::latest)
                .filter(day -> day.isAfter(start) && !day.isAfter(last))
                .forEach(events::add);
        return new Fifo(layers.stream().sorted(AgeLayer.FIRST_IN_FIRST_OUT).toList(), List.copyOf(events));
    }

    static boolean isAssessment(LocalDate day) {
        return day.getDayOfMonth() == USUAL_DAY;
    }

    /** Every assessment in view, in order. */
    public List<AgeAssessment> assessments() {
        return assessments;
    }

    /** The layers, the one sold first first. */
    public List<AgeLayer> layers() {
        return fifo.layers();
    }

    /** When each tier is first reached, by rising age; tiers that are not reached in view are absent. */
    public List<TierCrossing> crossings() {
        List<TierCrossing> crossings = new ArrayList<>();
        for (AgeTier tier : charges.tiers()) {
            firstWith(tier, false)
                    .ifPresent(earliest -> crossings.add(new TierCrossing(tier, earliest, firstWith(tier, true))));
        }
        return crossings;
    }

    private Optional<LocalDate> firstWith(AgeTier tier, boolean sure) {
        return assessments.stream()
                .filter(assessment -> {
                    TierUnits units = assessment.units(tier);
                    return (sure ? units.low() : units.high()) >= CROSSED;
                })
                .map(AgeAssessment::date)
                .findFirst();
    }

    /** The surcharges expected over all assessments; empty where nothing is charged. */
    public Optional<AmountRange> surcharge() {
        return assessments.stream()
                .map(AgeAssessment::surcharge)
                .flatMap(Optional::stream)
                .reduce(AmountRange::plus);
    }

    /** Whether every charge that may fall due is known. */
    public boolean isCovered() {
        return assessments.stream()
                .allMatch(assessment -> assessment.uncovered().isEmpty());
    }

    /** What to do with each layer that is there now, oldest first, by expected money up to the last assessment. */
    public List<LayerAdvice> advice(AgingTerms terms) {
        return new LayerChoice(fifo, sales, new LayerCharges(charges), terms).all();
    }
}
