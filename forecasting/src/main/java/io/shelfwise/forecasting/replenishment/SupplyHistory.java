package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.forecasting.coverage.LowInventoryRule;
import io.shelfwise.forecasting.coverage.SupplyBand;
import io.shelfwise.forecasting.coverage.SupplyExemptions;
import io.shelfwise.forecasting.coverage.SupplyWeek;
import java.util.List;
import java.util.Map;

/**
 * What Amazon's historical days of supply of one SKU come from.
 *
 * @param weeks up to the day of the plan, the oldest first; 13 make both figures known
 * @param rule by which the fee is charged
 * @param exemptions from it
 * @param fees of a unit by band, in one currency; may be empty
 */
public record SupplyHistory(
        List<SupplyWeek> weeks, LowInventoryRule rule, SupplyExemptions exemptions, Map<SupplyBand, UnitAmount> fees) {

    /** Copies list and map. */
    public SupplyHistory {
        weeks = List.copyOf(weeks);
        fees = Map.copyOf(fees);
    }

    /** By the rule of the United States, without exemptions or known fees. */
    public static SupplyHistory of(List<SupplyWeek> weeks) {
        return new SupplyHistory(weeks, LowInventoryRule.unitedStates(), SupplyExemptions.none(), Map.of());
    }
}
