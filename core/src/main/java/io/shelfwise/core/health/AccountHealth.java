package io.shelfwise.core.health;

import io.shelfwise.core.catalog.Marketplace;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * How Amazon judges an account in one marketplace.
 *
 * @param marketplace where
 * @param asOf the day of the report
 * @param status what it may do
 * @param rating the account health rating, 0 to 1000; empty where Amazon does not tell it
 * @param metrics in the order of the report
 */
public record AccountHealth(
        Marketplace marketplace, LocalDate asOf, AccountStatus status, OptionalInt rating, List<HealthMetric> metrics) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the rating is out of range
     */
    public AccountHealth {
        metrics = List.copyOf(metrics);
        if (rating.isPresent() && (rating.getAsInt() < 0 || rating.getAsInt() > 1000)) {
            throw new IllegalArgumentException("rating is " + rating.getAsInt() + "; give 0 to 1000");
        }
    }

    /** An account that nothing is known against. */
    public static AccountHealth normal(Marketplace marketplace, LocalDate asOf) {
        return new AccountHealth(marketplace, asOf, AccountStatus.NORMAL, OptionalInt.empty(), List.of());
    }
}
