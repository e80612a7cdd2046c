package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.forecasting.Window;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * How a line came to be: as values by name, in the order of the derivation, as clauses, and in one sentence.
 *
 * @param sku whose line it is
 * @param sentence the line in one sentence
 * @param values what was counted and computed, from sales to order
 * @param reasons in a seller's words
 */
public record LineExplanation(Sku sku, String sentence, Map<String, Object> values, List<String> reasons) {

    /** Copies the reasons. */
    public LineExplanation {
        reasons = List.copyOf(reasons);
    }

    static LineExplanation of(RestockPlan plan, RestockLine line) {
        return new LineExplanation(line.sku(), line.sentence(), values(plan, line), line.reasons());
    }

    private static Map<String, Object> values(RestockPlan plan, RestockLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("target", plan.settings().target().inWords());
        values.put("units_30d", line.sales().units30Days());
        values.put("model", line.forecast().explanation().model());
        values.put("daily_velocity", line.coverage().dailyVelocity());
        values.put("available", line.item().stock().available());
        values.put("inbound", line.item().stock().inbound());
        line.order().leadTimeDays().ifPresent(days -> {
            int cover = days + plan.settings().reviewDays();
            values.put("lead_time_days", days);
            values.put("cover_days", cover);
            values.put(
                    "cover_mean",
                    line.forecast().sumOver(Window.firstDays(cover)).mean());
        });
        LineEconomics money = line.economics();
        values.put("missed_sale", money.missedSale());
        values.put("holding_per_day", money.holdingPerDay());
        money.criticalRatio().ifPresent(ratio -> values.put("critical_ratio", ratio));
        money.route().ifPresent(route -> values.put("route", route));
        values.put("wanted_units", money.wantedUnits());
        values.put("limited_by", String.join(" and ", money.limitedBy()));
        values.put("order_units", line.order().units());
        values.put("bound_by", line.order().boundBy());
        money.expectedValue().ifPresent(value -> values.put("expected_value", value));
        return Collections.unmodifiableMap(values);
    }

    /** All of it, a line each. */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add(sku + ": " + sentence);
        values.forEach((name, value) -> text.add("  " + name + " = " + value));
        reasons.forEach(reason -> text.add("  - " + reason));
        return text.toString();
    }
}
