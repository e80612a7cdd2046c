package io.shelfwise.core.retention;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.Expired;
import java.time.Instant;
import java.util.Optional;

/**
 * What a sweep found for one kind of data of one account.
 *
 * @param account whose data it is
 * @param category the kind of data
 * @param rule by which it was judged; empty where the policy has none, and nothing was touched
 * @param cutoff rows from before it have expired; empty where there is no rule
 * @param expired the rows that were deleted, or would be by a run
 */
public record SweepLine(
        SellerAccount account,
        DataCategory category,
        Optional<RetentionRule> rule,
        Optional<Instant> cutoff,
        Expired expired) {

    static SweepLine kept(SellerAccount account, DataCategory category) {
        return new SweepLine(account, category, Optional.empty(), Optional.empty(), Expired.NONE);
    }

    static SweepLine swept(SellerAccount account, RetentionRule rule, Instant cutoff, Expired expired) {
        return new SweepLine(account, rule.category(), Optional.of(rule), Optional.of(cutoff), expired);
    }

    /** Why, in words: the period and its source, or {@code no rule, kept}. */
    public String reason() {
        return rule.map(found -> "kept for " + found.keepFor() + " (" + found.source() + ")")
                .orElse("no rule, kept");
    }
}
