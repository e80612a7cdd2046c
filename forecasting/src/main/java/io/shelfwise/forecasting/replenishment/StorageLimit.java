package io.shelfwise.forecasting.replenishment;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Room for what arrives at Amazon. Amazon gives one limit a storage type and month, in cubic feet.
 *
 * @param storageType in Amazon's words, such as {@code Standard-size}; empty for all
 * @param month in which an order of today arrives; empty for all
 * @param cubicFeet that are free, at least 0
 */
public record StorageLimit(Optional<String> storageType, Optional<YearMonth> month, double cubicFeet) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the room is below 0
     */
    public StorageLimit {
        if (!(cubicFeet >= 0)) {
            throw new IllegalArgumentException("cubicFeet is " + cubicFeet + "; give at least 0");
        }
    }

    boolean holds(Optional<String> type, YearMonth arrival) {
        return (storageType.isEmpty() || storageType.equals(type))
                && (month.isEmpty() || month.get().equals(arrival));
    }

    String inWords() {
        return storageType.map(type -> type + " cubic feet").orElse("cubic feet")
                + month.map(m -> " of " + m).orElse("");
    }
}
