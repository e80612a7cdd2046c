package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.HealthFinding;
import io.shelfwise.core.health.HealthRules;
import io.shelfwise.core.health.ListingHealth;
import java.util.List;

/**
 * The account behind a plan, and the rules by which it and the listings hold orders back.
 *
 * @param account in the marketplace of the plan
 * @param rules of what holds an order back and what is only noted
 */
public record PlanHealth(AccountHealth account, HealthRules rules) {

    /** What there is to say about an item, in the order of the rules; a listing of which nothing is known is good. */
    public List<HealthFinding> findings(RestockItem item) {
        return rules.findings(account, item.facts().listing().orElseGet(() -> ListingHealth.normal(item.sku())));
    }
}
