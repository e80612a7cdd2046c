package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.examples.cli.report.ReportColumn;
import io.shelfwise.forecasting.replenishment.CycleServiceLevel;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The columns of a plan, the same in CSV, JSON and HTML. */
final class PlanColumns {

    private static final int COST_DECIMALS = 4;

    private PlanColumns() {}

    /** All columns in their order. */
    static List<ReportColumn> of(RestockPlan plan) {
        @Nullable
        BigDecimal serviceLevel = plan.settings().target() instanceof CycleServiceLevel level
                ? BigDecimal.valueOf(level.probability())
                : null;
        return List.of(
                new ReportColumn("sku", line -> line.sku().value()),
                new ReportColumn("asin", PlanColumns::asin),
                new ReportColumn("title", line -> line.item().title()),
                new ReportColumn("available", line -> stock(line).available()),
                new ReportColumn("reserved", line -> stock(line).reserved()),
                new ReportColumn("inbound", line -> stock(line).inbound()),
                new ReportColumn("unfulfillable", line -> stock(line).unfulfillable()),
                new ReportColumn("researching", line -> stock(line).researching()),
                new ReportColumn("units_7d", line -> line.sales().units7Days()),
                new ReportColumn("units_30d", line -> line.sales().units30Days()),
                new ReportColumn("units_90d", line -> line.sales().units90Days()),
                new ReportColumn(
                        "daily_velocity", line -> rounded(line.coverage().dailyVelocity(), 3)),
                new ReportColumn(
                        "peak_velocity", line -> rounded(line.coverage().peakVelocity(), 3)),
                new ReportColumn(
                        "days_of_cover", line -> daysOfCover(line.coverage().daysOfCover())),
                new ReportColumn("stockout_date", line -> text(line.coverage().stockoutDate())),
                new ReportColumn("lead_time_days", line -> number(line.order().leadTimeDays())),
                new ReportColumn("reorder_date", line -> text(line.order().reorderDate())),
                new ReportColumn("order_units", line -> line.order().units()),
                new ReportColumn("order_by_reason", line -> line.order().boundBy()),
                new ReportColumn("landed_unit_cost", line -> perUnit(landedCost(line))),
                new ReportColumn("currency", line -> text(landedCost(line).map(UnitAmount::currency))),
                new ReportColumn("order_value", line -> amount(line.order().value())),
                new ReportColumn("unit_margin", line -> perUnit(economics(line).flatMap(UnitEconomics::margin))),
                new ReportColumn("service_level", line -> serviceLevel),
                new ReportColumn("aged_181_units", line -> number(stock(line).agedOver180Days())),
                new ReportColumn("status", line -> line.status().name()),
                new ReportColumn("reasons", RestockLine::reasons),
                new ReportColumn("sentence", RestockLine::sentence),
                new ReportColumn("wanted_units", line -> line.economics().wantedUnits()),
                new ReportColumn(
                        "limited_by",
                        line -> String.join(" and ", line.economics().limitedBy())),
                new ReportColumn(
                        "critical_ratio", line -> ratio(line.economics().criticalRatio())),
                new ReportColumn(
                        "expected_value", line -> ratio(line.economics().expectedValue())),
                new ReportColumn("cubic_feet", PlanColumns::cubicFeet),
                new ReportColumn(
                        "order_up_to", line -> rounded(Math.ceil(line.order().orderUpTo()), 0)),
                new ReportColumn(
                        "lost_before_arrival", line -> rounded(line.order().unitsLostBeforeArrival(), 1)));
    }

    private static InventorySnapshot stock(RestockLine line) {
        return line.item().stock();
    }

    private static @Nullable Object asin(RestockLine line) {
        return text(stock(line)
                .asin()
                .or(() -> line.item().product().flatMap(Product::asin))
                .map(Asin::value));
    }

    private static Optional<UnitEconomics> economics(RestockLine line) {
        return line.item().economics();
    }

    private static Optional<UnitAmount> landedCost(RestockLine line) {
        return economics(line).map(UnitEconomics::landedCost);
    }

    private static @Nullable Object perUnit(Optional<UnitAmount> amount) {
        return amount.map(a -> a.round(COST_DECIMALS, RoundingMode.HALF_UP)).orElse(null);
    }

    private static @Nullable Object amount(Optional<Money> money) {
        return money.map(Money::amount).orElse(null);
    }

    private static @Nullable Object text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable Object number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static @Nullable Object ratio(OptionalDouble value) {
        return value.isPresent() ? rounded(value.getAsDouble(), COST_DECIMALS) : null;
    }

    /** Of the whole order. */
    private static @Nullable Object cubicFeet(RestockLine line) {
        OptionalDouble each = line.economics().cubicFeet();
        return each.isPresent() ? rounded(each.getAsDouble() * line.order().units(), 3) : null;
    }

    /** Rounded down, so that a day is not promised that stock does not last. */
    private static @Nullable Object daysOfCover(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).setScale(1, RoundingMode.FLOOR) : null;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
