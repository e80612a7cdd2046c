package io.shelfwise.testkit.internal.data;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.Rounding;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldLine;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sales v1: sums over the same orders that the orders API gives. */
final class Sales {

    private static final int MOST_INTERVALS = 1000;

    private final Worlds worlds;

    Sales(Worlds worlds) {
        this.worlds = worlds;
    }

    void addTo(Handlers handlers) {
        handlers.put("sales", "GET", "getOrderMetrics", this::metrics);
    }

    private Answer metrics(Call call) {
        String[] interval = call.text("interval").orElse("").split("--", -1);
        if (interval.length != 2) {
            throw Refusal.invalid("interval must be two times joined by --");
        }
        try {
            ZoneId zone = ZoneId.of(call.text("granularityTimeZone").orElse("UTC"));
            ZonedDateTime start = OffsetDateTime.parse(interval[0]).atZoneSameInstant(zone);
            ZonedDateTime end = OffsetDateTime.parse(interval[1]).atZoneSameInstant(zone);
            return Answer.json(200, Json.object("payload", payload(call, start, end)));
        } catch (DateTimeException e) {
            throw Refusal.invalid("interval or granularityTimeZone is unreadable");
        }
    }

    private List<Map<String, Object>> payload(Call call, ZonedDateTime start, ZonedDateTime end) {
        List<Map<String, Object>> payload = new ArrayList<>();
        for (ZonedDateTime from = start; from.isBefore(end) && payload.size() < MOST_INTERVALS; ) {
            ZonedDateTime next = next(call.text("granularity").orElse(""), from, end);
            payload.add(interval(call, from, next));
            from = next;
        }
        return payload;
    }

    private static ZonedDateTime next(String granularity, ZonedDateTime from, ZonedDateTime end) {
        ZonedDateTime next = switch (granularity) {
            case "Hour" -> from.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            case "Day" -> from.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            case "Week" ->
                from.truncatedTo(ChronoUnit.DAYS)
                        .plusDays(8 - from.getDayOfWeek().getValue());
            case "Month" -> from.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).plusMonths(1);
            case "Year" -> from.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1).plusYears(1);
            case "Total" -> end;
            default -> throw Refusal.invalid("granularity is unknown: " + granularity);
        };
        return next.isAfter(end) ? end : next;
    }

    private Map<String, Object> interval(Call call, ZonedDateTime from, ZonedDateTime to) {
        SellerWorld world = worlds.of(call);
        List<WorldOrder> orders = world.orders().stream()
                .filter(order -> worlds.sellsIn(call, "marketplaceIds") && order.isSale())
                .filter(order -> !order.purchased().isBefore(from.toInstant())
                        && order.purchased().isBefore(to.toInstant()))
                .filter(order -> order.lines().stream().anyMatch(line -> wanted(call, line)))
                .toList();
        List<WorldLine> lines = orders.stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> wanted(call, line))
                .toList();
        int units = lines.stream().mapToInt(WorldLine::quantity).sum();
        Money total = lines.stream()
                .map(WorldLine::price)
                .reduce(Money.zero(world.marketplace().currency()), Money::plus);
        return Json.object(
                "interval", from.toOffsetDateTime() + "--" + to.toOffsetDateTime(),
                "unitCount", units,
                "orderItemCount", lines.size(),
                "orderCount", orders.size(),
                "averageUnitPrice", Amounts.text(average(total, units)),
                "totalSales", Amounts.text(total));
    }

    private static boolean wanted(Call call, WorldLine line) {
        return call.wants("sku", line.product().sku())
                && call.wants("asin", line.product().asin());
    }

    private static Money average(Money total, int units) {
        BigDecimal average = total.amount().divide(BigDecimal.valueOf(Math.max(1, units)), 6, RoundingMode.HALF_UP);
        return Money.round(average, total.currency(), Rounding.HALF_UP);
    }
}
