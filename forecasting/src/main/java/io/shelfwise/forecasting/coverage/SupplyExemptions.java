package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What spares a SKU the low-inventory-level fee, as the host knows it. Immutable.
 */
public final class SupplyExemptions {

    private static final SupplyExemptions NONE = new SupplyExemptions(null, null, 0, "");

    private final @Nullable LocalDate newSellerUntil;
    private final @Nullable LocalDate newSelectionUntil;
    private final double replenishedShare;
    private final String other;

    private SupplyExemptions(
            @Nullable LocalDate newSellerUntil,
            @Nullable LocalDate newSelectionUntil,
            double replenishedShare,
            String other) {
        this.newSellerUntil = newSellerUntil;
        this.newSelectionUntil = newSelectionUntil;
        this.replenishedShare = replenishedShare;
        this.other = other;
    }

    /** Nothing. */
    public static SupplyExemptions none() {
        return NONE;
    }

    /** A seller new to the professional plan, up to this day (365 days at Amazon in the United States). */
    public SupplyExemptions withNewSellerUntil(LocalDate lastDay) {
        return new SupplyExemptions(lastDay, newSelectionUntil, replenishedShare, other);
    }

    /** A product of the FBA New Selection programme, up to this day (180 days). */
    public SupplyExemptions withNewSelectionUntil(LocalDate lastDay) {
        return new SupplyExemptions(newSellerUntil, lastDay, replenishedShare, other);
    }

    /**
     * The share of units that AWD replenished by itself over 90 days.
     *
     * @param share 0 to 1
     */
    public SupplyExemptions withReplenishedShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + "; give 0 to 1");
        }
        return new SupplyExemptions(newSellerUntil, newSelectionUntil, share, other);
    }

    /** Any other, in words, such as {@code grocery}. */
    public SupplyExemptions withOther(String reason) {
        return new SupplyExemptions(newSellerUntil, newSelectionUntil, replenishedShare, reason);
    }

    Optional<String> on(LocalDate day, LowInventoryRule rule) {
        if (newSellerUntil != null && !day.isAfter(newSellerUntil)) {
            return Optional.of("new seller until " + newSellerUntil);
        }
        if (newSelectionUntil != null && !day.isAfter(newSelectionUntil)) {
            return Optional.of("new selection until " + newSelectionUntil);
        }
        if (replenishedShare >= rule.leastReplenishedShare()) {
            return Optional.of(Math.round(100 * replenishedShare) + " % replenished from AWD");
        }
        return other.isEmpty() ? Optional.empty() : Optional.of(other);
    }
}
