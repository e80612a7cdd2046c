package io.shelfwise.forecasting.aging;

import io.shelfwise.core.economics.AgeTier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Units received on one day, or between two days where only that is known. The age of stock is the days since it was
 * received.
 *
 * @param earliest the first day on which they may have been received
 * @param latest the last such day, not before {@code earliest}
 * @param units at least 0
 */
public record AgeLayer(LocalDate earliest, LocalDate latest, double units) {

    /** The layer sold first comes first. */
    static final Comparator<AgeLayer> FIRST_IN_FIRST_OUT = Comparator.comparing(AgeLayer::latest)
            .thenComparing(AgeLayer::earliest)
            .thenComparingDouble(AgeLayer::units);

    private static final int ANY_AGE_DAYS = 7300;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if days are the wrong way round or units below 0
     */
    public AgeLayer {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "layer is of " + earliest + " to " + latest + "; give the earlier day first");
        }
        if (!(units >= 0 && units < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("units is " + units + "; give at least 0");
        }
    }

    /** Received on a known day, which may be one to come. */
    public static AgeLayer received(LocalDate day, double units) {
        return new AgeLayer(day, day, units);
    }

    /**
     * A bucket of a report: units whose age was in this range on this day. The bucket bounds their day and no more; an open
     * one goes back twenty years.
     *
     * <p>12 units of 181 to 270 days on 1 October 2026 were received from 4 January to 3 April 2026.
     */
    public static AgeLayer aged(LocalDate asOf, AgeTier ages, double units) {
        int oldest = ages.toDays() == AgeTier.OPEN ? Math.max(ages.fromDays(), ANY_AGE_DAYS) : ages.toDays();
        return new AgeLayer(asOf.minusDays(oldest), asOf.minusDays(ages.fromDays()), units);
    }

    /** The least age on a day, below 0 before it was received. */
    public int leastAge(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(latest, day);
    }

    /** The greatest age on a day. */
    public int greatestAge(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(earliest, day);
    }

    /** Whether all of it is in a tier on a day. */
    public boolean surelyIn(AgeTier tier, LocalDate day) {
        return tier.contains(leastAge(day)) && tier.contains(greatestAge(day));
    }

    /** Whether it may be in a tier on a day. */
    public boolean maybeIn(AgeTier tier, LocalDate day) {
        return leastAge(day) <= tier.toDays() && greatestAge(day) >= tier.fromDays();
    }
}
