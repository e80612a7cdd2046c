package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days of supply as they will stand at the end of a week to come.
 *
 * @param end the day after its last
 * @param shortTerm the median over all futures; empty where most have too few weeks or no sales
 * @param longTerm the median over all futures; empty where most have too few weeks or no sales
 * @param chances that the fee is due in the following week, by band; bands without a chance are absent
 * @param unitsCharged units expected to be sold under the fee in that week, by band; empty for the last week
 */
public record SupplyWeekOutlook(
        LocalDate end,
        OptionalDouble shortTerm,
        OptionalDouble longTerm,
        SortedMap<SupplyBand, Double> chances,
        SortedMap<SupplyBand, Double> unitsCharged) {

    /** Copies the maps. */
    public SupplyWeekOutlook {
        chances = copy(chances);
        unitsCharged = copy(unitsCharged);
    }

    private static SortedMap<SupplyBand, Double> copy(Map<SupplyBand, Double> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The chance that the fee is due in any band. */
    public double chanceCharged() {
        return chances.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
