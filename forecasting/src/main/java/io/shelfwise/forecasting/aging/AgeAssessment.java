package io.shelfwise.forecasting.aging;

import io.shelfwise.core.economics.AgeTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What Amazon will find on a day on which it counts aged stock.
 *
 * @param date the day, before its sales
 * @param unitsLeft units expected to be left, of all ages
 * @param tiers units by tier, by rising age
 * @param surcharge expected; empty where nothing is charged, or all that is charged is not covered
 * @param uncovered tiers that may hold units and whose charge is not known on this day
 */
public record AgeAssessment(
        LocalDate date,
        double unitsLeft,
        List<TierUnits> tiers,
        Optional<AmountRange> surcharge,
        List<AgeTier> uncovered) {

    /** Copies the lists. */
    public AgeAssessment {
        tiers = List.copyOf(tiers);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * The units of one tier.
     *
     * @throws IllegalArgumentException if the charges know no such tier
     */
    public TierUnits units(AgeTier tier) {
        return tiers.stream()
                .filter(units -> units.tier().equals(tier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("tier is " + tier + "; give one of "
                        + tiers.stream().map(TierUnits::tier).toList()));
    }
}
