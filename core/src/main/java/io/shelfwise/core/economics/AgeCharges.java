package io.shelfwise.core.economics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The surcharges of one product by age: what a fee schedule tells planning. Implementations are immutable and thread-safe.
 */
public interface AgeCharges {

    /** The tiers, none overlapping another, by rising age. Ages outside all of them cost nothing. */
    List<AgeTier> tiers();

    /**
     * What a unit in a tier is charged.
     *
     * @param assessment the day of the snapshot that is charged
     * @param tier one of {@link #tiers()}
     * @return empty where it is not known, such as on a day that the schedule does not cover
     */
    Optional<AgeCharge> charge(LocalDate assessment, AgeTier tier);

    /** Tiers without amounts, to count units by. */
    static AgeCharges unknown(Collection<AgeTier> tiers) {
        return of(tiers, Map.of());
    }

    /**
     * The same amounts on every day.
     *
     * @throws IllegalArgumentException if tiers overlap
     */
    static AgeCharges of(Map<AgeTier, AgeCharge> charges) {
        return of(charges.keySet(), charges);
    }

    private static AgeCharges of(Collection<AgeTier> tiers, Map<AgeTier, AgeCharge> charges) {
        return new FixedAgeCharges(tiers, new TreeMap<>(charges));
    }
}
