package io.shelfwise.core.health;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Something about an account or listing that is shown beside an order, and may hold it back.
 *
 * @param name by which it is named in findings and settings
 * @param holds whether it holds the order back
 * @param reason what is wrong, in a seller's words; empty where nothing is. A pure function
 */
public record HealthRule(
        String name, boolean holds, BiFunction<AccountHealth, ListingHealth, Optional<String>> reason) {

    Optional<HealthFinding> find(AccountHealth account, ListingHealth listing) {
        return reason.apply(account, listing).map(why -> new HealthFinding(name, holds, why));
    }

    HealthRule withHolds(boolean held) {
        return new HealthRule(name, held, reason);
    }
}
