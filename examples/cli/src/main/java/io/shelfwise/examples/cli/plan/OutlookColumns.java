package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.examples.cli.report.ReportColumn;
import io.shelfwise.forecasting.aging.BindingCliff;
import io.shelfwise.forecasting.aging.LayerAdvice;
import io.shelfwise.forecasting.aging.TierCrossing;
import io.shelfwise.forecasting.coverage.FutureOrder;
import io.shelfwise.forecasting.coverage.StockGap;
import io.shelfwise.forecasting.replenishment.Excess;
import io.shelfwise.forecasting.replenishment.LineOutlook;
import io.shelfwise.forecasting.replenishment.PeakDeadline;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What lies ahead of each line, as columns. Each outlook is made once and only its row is kept. */
final class OutlookColumns {

    private static final List<String> NAMES = List.of(
            "likely_stockout_date",
            "chance_out_before_order",
            "lost_before_next_arrival",
            "first_gap",
            "first_gap_ends",
            "order_by",
            "peak_week_velocity",
            "next_age_tier",
            "next_age_date",
            "units_crossing",
            "age_action",
            "age_action_value",
            "binding_cliff",
            "excess_units",
            "excess_value",
            "ship_in_by",
            "account_health",
            "outlook");

    private final RestockPlan plan;
    private final Map<Sku, Map<String, @Nullable Object>> rows = new HashMap<>();

    private OutlookColumns(RestockPlan plan) {
        this.plan = plan;
    }

    static List<ReportColumn> of(RestockPlan plan) {
        OutlookColumns columns = new OutlookColumns(plan);
        List<ReportColumn> all = new ArrayList<>();
        for (String name : NAMES) {
            all.add(new ReportColumn(name, line -> columns.row(line).get(name)));
        }
        return all;
    }

    private Map<String, @Nullable Object> row(RestockLine line) {
        return rows.computeIfAbsent(line.sku(), sku -> row(plan.outlook(line)));
    }

    private static Map<String, @Nullable Object> row(LineOutlook outlook) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("likely_stockout_date", text(outlook.stockoutDate()));
        row.put("chance_out_before_order", number(outlook.chanceOutBeforeOrder(), 3));
        row.put("lost_before_next_arrival", number(outlook.lostBeforeNextArrival(), 1));
        row.put("first_gap", text(outlook.firstGap().map(StockGap::first)));
        row.put(
                "first_gap_ends",
                text(outlook.firstGap().filter(StockGap::endedByArrival).map(StockGap::last)));
        row.put("order_by", text(outlook.orders().stream().findFirst().map(FutureOrder::orderBy)));
        row.put("peak_week_velocity", rounded(outlook.timeline().peakWeek().unitsPerDay(), 3));
        row.put("next_age_tier", text(outlook.nextCrossing().map(TierCrossing::tier)));
        row.put("next_age_date", text(outlook.nextCrossing().map(TierCrossing::earliest)));
        row.put("units_crossing", outlook.nextCrossing().isPresent() ? rounded(outlook.unitsCrossing(), 1) : null);
        Optional<LayerAdvice> advice = outlook.ageAdvice().stream().findFirst();
        row.put("age_action", text(advice.map(LayerAdvice::action)));
        row.put(
                "age_action_value",
                advice.map(best -> best.options().get(0).worth().high().round(2, RoundingMode.HALF_UP))
                        .orElse(null));
        row.put("binding_cliff", text(outlook.cliff().map(BindingCliff::cliff)));
        row.put("excess_units", outlook.excess().map(Excess::units).orElse(0L));
        row.put(
                "excess_value",
                outlook.excess().flatMap(Excess::tiedUp).map(Money::amount).orElse(null));
        row.put("ship_in_by", text(outlook.deadlines().stream().findFirst().map(PeakDeadline::sendBy)));
        row.put(
                "account_health",
                outlook.health().stream()
                        .map(finding -> (finding.holds() ? "hold: " : "note: ") + finding.reason())
                        .toList());
        row.put("outlook", outlook.summary());
        return row;
    }

    private static @Nullable Object text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable Object number(OptionalDouble value, int decimals) {
        return value.isPresent() ? rounded(value.getAsDouble(), decimals) : null;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
