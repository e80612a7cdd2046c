package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.forecasting.Window;
import io.shelfwise.forecasting.coverage.StockGap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The numbers of a line by name, in the order in which they follow from each other, and where they come from. */
final class Derivation {

    private final RestockSettings settings;
    private final RestockLine line;
    private final LineOutlook outlook;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    Derivation(RestockSettings settings, RestockLine line, LineOutlook outlook) {
        this.settings = settings;
        this.line = line;
        this.outlook = outlook;
        demand();
        stock();
        supply();
        level();
        money();
        order();
        coverage();
        age();
        context();
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    Map<String, String> sources() {
        return Collections.unmodifiableMap(sources);
    }

    private void demand() {
        put("target", settings.target().inWords(), "settings");
        put(
                "units_30d",
                line.sales().units30Days(),
                "orders up to " + line.item().demand().end());
        put("model", line.forecast().explanation().model(), "forecast");
        put("daily_velocity", line.coverage().dailyVelocity(), "forecast over " + settings.horizonDays() + " days");
        put("peak_velocity", line.coverage().peakVelocity(), "forecast, 95 % of the next 7 days");
    }

    private void stock() {
        String report = "inventory as of " + line.item().stock().asOf();
        put("available", line.item().stock().available(), report);
        put("inbound", line.item().underWay(), line.item().facts().arrivals().isPresent() ? "arrivals given" : report);
        long elsewhere = line.item().facts().elsewhere().stream()
                .mapToLong(StockElsewhere::units)
                .sum();
        if (elsewhere > 0) {
            put("elsewhere", elsewhere, "stock in other places");
        }
        put("position", line.order().position());
    }

    private void supply() {
        Optional<SupplyRoute> route = LineRoute.of(line).map(LineRoute::route);
        if (route.isEmpty() || line.order().leadTimeDays().isEmpty()) {
            return;
        }
        String source = line.item().facts().routes().isEmpty() ? "terms of the product" : "route";
        String from = route.get().supplier().isEmpty()
                ? source
                : source + ", " + route.get().supplier();
        LeadTimeDistribution days = LineRoute.of(line).orElseThrow().leadTime();
        int cover = line.order().leadTimeDays().getAsInt() + settings.reviewDays();
        put("lead_time_days", line.order().leadTimeDays().getAsInt(), from);
        put("lead_time_mean", days.mean(), from);
        put("lead_time_deviation", days.deviation(), from);
        put("minimum_order_quantity", route.get().minimumOrderQuantity(), from);
        put("case_pack", route.get().casePack(), from);
        put("review_days", settings.reviewDays(), "settings");
        put("cover_days", cover);
        put("cover_mean", line.forecast().sumOver(Window.firstDays(cover)).mean());
    }

    private void level() {
        put("order_up_to", line.order().orderUpTo());
    }

    private void money() {
        LineEconomics money = line.economics();
        String source = line.item().economics().isPresent() ? "unit economics" : "guessed, to rank lines";
        put("missed_sale", money.missedSale(), source);
        put("holding_per_day", money.holdingPerDay(), source);
        put("critical_ratio", money.criticalRatio());
        money.route().ifPresent(route -> put("route", route));
        put("wanted_units", money.wantedUnits());
        put("limited_by", String.join(" and ", money.limitedBy()));
    }

    private void order() {
        put("order_units", line.order().units());
        put("bound_by", line.order().boundBy());
        line.order().value().ifPresent(value -> put("order_value", value));
        put("expected_value", line.economics().expectedValue());
    }

    private void coverage() {
        String simulated = outlook.timeline().paths().size() + " futures without the order";
        outlook.stockoutDate().ifPresent(day -> put("stockout_date", day, simulated));
        put("chance_out_before_order", outlook.chanceOutBeforeOrder());
        put("lost_before_order", outlook.lostBeforeOrder());
        outlook.nextArrival().ifPresent(next -> put("next_arrival", next.source()));
        put("lost_before_next_arrival", outlook.lostBeforeNextArrival());
        outlook.firstGap().map(StockGap::first).ifPresent(day -> put("first_gap", day, simulated));
        outlook.orders().stream().findFirst().ifPresent(order -> put("order_by", order.orderBy()));
        put("peak_week_velocity", outlook.timeline().peakWeek().unitsPerDay(), "forecast");
    }

    private void age() {
        String source = line.item().facts().ages().isPresent() ? "age layers" : "units over 180 days in the inventory";
        outlook.nextCrossing().ifPresent(crossing -> {
            put("next_age_tier", crossing.tier(), source);
            put("next_age_date", crossing.earliest());
            put("units_crossing", outlook.unitsCrossing());
        });
        if (!outlook.ageAdvice().isEmpty()) {
            put("age_action", outlook.ageAdvice().get(0).action());
        }
        outlook.cliff().ifPresent(cliff -> put("binding_cliff", cliff.cliff()));
    }

    private void context() {
        outlook.excess().ifPresent(excess -> {
            put("excess_units", excess.units());
            excess.tiedUp().ifPresent(money -> put("excess_value", money));
            put("excess_holding_per_month", excess.holdingPerMonth());
        });
        outlook.deadlines().stream()
                .findFirst()
                .ifPresent(
                        first -> put("ship_in_by", first.sendBy(), first.event().name()));
        if (!outlook.health().isEmpty()) {
            String findings = outlook.health().stream()
                    .map(finding -> (finding.holds() ? "hold: " : "note: ") + finding.rule())
                    .collect(Collectors.joining("; "));
            put("account_health", findings, "account and listing");
        }
    }

    private void put(String name, Object value) {
        values.put(name, value);
    }

    private void put(String name, Object value, String source) {
        values.put(name, value);
        sources.put(name, source);
    }

    private void put(String name, OptionalDouble value) {
        value.ifPresent(number -> values.put(name, number));
    }
}
