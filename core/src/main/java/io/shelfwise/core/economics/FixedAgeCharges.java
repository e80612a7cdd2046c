package io.shelfwise.core.economics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Charges that do not change with time. */
final class FixedAgeCharges implements AgeCharges {

    private final List<AgeTier> tiers;
    private final SortedMap<AgeTier, AgeCharge> charges;

    /** Takes the map. */
    FixedAgeCharges(Collection<AgeTier> tiers, SortedMap<AgeTier, AgeCharge> charges) {
        this.tiers = tiers.stream().sorted().toList();
        this.charges = charges;
        for (int i = 1; i < this.tiers.size(); i++) {
            if (this.tiers.get(i).fromDays() <= this.tiers.get(i - 1).toDays()) {
                throw new IllegalArgumentException("tiers " + this.tiers.get(i - 1) + " and " + this.tiers.get(i)
                        + " overlap; give each age one tier");
            }
        }
    }

    @Override
    public List<AgeTier> tiers() {
        return tiers;
    }

    @Override
    public Optional<AgeCharge> charge(LocalDate assessment, AgeTier tier) {
        return Optional.ofNullable(charges.get(tier));
    }
}
