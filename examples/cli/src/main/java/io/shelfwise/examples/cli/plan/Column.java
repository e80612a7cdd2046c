package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.forecasting.replenishment.RestockLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of the plan, the same in CSV and JSON.
 *
 * @param name as in the header
 * @param value of a line: a text, a number, a list of texts, or null for blank
 */
record Column(String name, Function<RestockLine, @Nullable Object> value) {

    private static final int COST_DECIMALS = 4;

    /** All columns in their order. The service level is the plan's, so it is given. */
    static List<Column> all(double serviceLevel) {
        return List.of(
                new Column("sku", line -> line.sku().value()),
                new Column("asin", Column::asin),
                new Column("title", line -> line.item().title()),
                new Column("available", line -> stock(line).available()),
                new Column("reserved", line -> stock(line).reserved()),
                new Column("inbound", line -> stock(line).inbound()),
                new Column("unfulfillable", line -> stock(line).unfulfillable()),
                new Column("researching", line -> stock(line).researching()),
                new Column("units_7d", line -> line.sales().units7Days()),
                new Column("units_30d", line -> line.sales().units30Days()),
                new Column("units_90d", line -> line.sales().units90Days()),
                new Column("daily_velocity", line -> rounded(line.coverage().dailyVelocity(), 3)),
                new Column("peak_velocity", line -> rounded(line.coverage().peakVelocity(), 3)),
                new Column("days_of_cover", line -> daysOfCover(line.coverage().daysOfCover())),
                new Column("stockout_date", line -> text(line.coverage().stockoutDate())),
                new Column("lead_time_days", line -> number(line.order().leadTimeDays())),
                new Column("reorder_date", line -> text(line.order().reorderDate())),
                new Column("order_units", line -> line.order().units()),
                new Column("order_by_reason", line -> line.order().boundBy()),
                new Column("landed_unit_cost", line -> perUnit(landedCost(line))),
                new Column("currency", line -> text(landedCost(line).map(UnitAmount::currency))),
                new Column("order_value", line -> amount(line.order().value())),
                new Column("unit_margin", line -> perUnit(economics(line).flatMap(UnitEconomics::margin))),
                new Column("service_level", line -> BigDecimal.valueOf(serviceLevel)),
                new Column("aged_181_units", line -> number(stock(line).agedOver180Days())),
                new Column("status", line -> line.status().name()),
                new Column("reasons", RestockLine::reasons));
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

    /** Rounded down, so that a day is not promised that stock does not last. */
    private static @Nullable Object daysOfCover(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).setScale(1, RoundingMode.FLOOR) : null;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
