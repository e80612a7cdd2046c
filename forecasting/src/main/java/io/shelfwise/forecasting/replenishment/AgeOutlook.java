package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.aging.AgeAssessment;
import io.shelfwise.forecasting.aging.AgeLayer;
import io.shelfwise.forecasting.aging.AgeProjection;
import io.shelfwise.forecasting.aging.LayerAdvice;
import io.shelfwise.forecasting.aging.TierCrossing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How old the stock of a line gets.
 *
 * @param projection over a year; empty where no age is known
 * @param advice for each layer that is there
 */
record AgeOutlook(Optional<AgeProjection> projection, List<LayerAdvice> advice) {

    private static final int YEAR = 365;
    private static final int AGED_FROM = 181;

    static AgeOutlook of(RestockLine line, List<AgeLayer> toCome) {
        ForecastDistribution forecast = LongForecast.of(line.forecast(), YEAR);
        Optional<AgeFacts> facts =
                line.item().facts().ages().or(() -> reported(line.item().stock()));
        Optional<AgeProjection> projection = facts.map(known -> AgeProjection.of(
                forecast,
                Stream.concat(known.layers().stream(), toCome.stream()).toList(),
                known.charges()));
        List<LayerAdvice> advice = projection
                .flatMap(ages -> facts.flatMap(AgeFacts::terms).map(ages::advice))
                .orElse(List.of());
        return new AgeOutlook(projection, advice);
    }

    /** All that an inventory report tells: how much is older than 180 days. */
    private static Optional<AgeFacts> reported(InventorySnapshot stock) {
        if (stock.agedOver180Days().isEmpty()) {
            return Optional.empty();
        }
        int aged = stock.agedOver180Days().getAsInt();
        LocalDate asOf = stock.asOf();
        List<AgeLayer> layers = new ArrayList<>(2);
        layers.add(AgeLayer.aged(asOf, new AgeTier(AGED_FROM, AgeTier.OPEN), aged));
        layers.add(AgeLayer.aged(asOf, new AgeTier(0, AGED_FROM - 1), Math.max(0, stock.available() - aged)));
        return Optional.of(new AgeFacts(layers, AgeCharges.unknown(AgeTier.surcharged()), Optional.empty()));
    }

    Optional<TierCrossing> next() {
        return projection.flatMap(ages -> ages.crossings().stream()
                .min(Comparator.comparing(TierCrossing::earliest).thenComparing(TierCrossing::tier)));
    }

    double unitsCrossing() {
        return next().flatMap(crossing -> projection.orElseThrow().assessments().stream()
                        .filter(assessment -> assessment.date().equals(crossing.earliest()))
                        .map((AgeAssessment assessment) ->
                                assessment.units(crossing.tier()).high())
                        .findFirst())
                .orElse(0.0);
    }
}
