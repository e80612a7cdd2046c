package io.shelfwise.testkit.internal.reports;

import io.shelfwise.core.money.Money;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldLine;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import io.shelfwise.testkit.spapi.world.WorldProduct;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sums of orders by day and by product, with made-up page views. Days in UTC, the last one included. */
final class SalesAndTraffic {

    private final SellerWorld world;
    private final LocalDate from;
    private final LocalDate to;

    SalesAndTraffic(SellerWorld world, LocalDate from, LocalDate to) {
        this.world = world;
        this.from = from;
        this.to = to;
    }

    static Content report(SellerWorld world, ReportOrder asked) {
        LocalDate from = LocalDate.ofInstant(asked.from(), ZoneOffset.UTC);
        LocalDate to = LocalDate.ofInstant(asked.to(), ZoneOffset.UTC);
        SalesAndTraffic sums = new SalesAndTraffic(world, from, to);
        Map<String, Object> report = Json.object(
                "reportSpecification",
                        Json.object(
                                "reportType", asked.type(),
                                "reportOptions", asked.options(),
                                "dataStartTime", from,
                                "dataEndTime", to,
                                "marketplaceIds", List.of(world.marketplace().id())),
                "salesAndTrafficByDate", sums.byDate(),
                "salesAndTrafficByAsin", sums.byAsin());
        return new Content(Content.JSON, Json.write(report), 1);
    }

    List<Map<String, Object>> byDate() {
        List<Map<String, Object>> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate one = day;
            List<WorldLine> lines = lines(order -> dayOf(order).equals(one), line -> true);
            days.add(Json.object(
                    "date", day,
                    "salesByDate", sales(lines, true),
                    "trafficByDate", traffic(units(lines))));
        }
        return days;
    }

    List<Map<String, Object>> byAsin() {
        return world.products().stream().map(this::ofProduct).toList();
    }

    private Map<String, Object> ofProduct(WorldProduct product) {
        List<WorldLine> lines = lines(
                order -> !dayOf(order).isBefore(from) && !dayOf(order).isAfter(to),
                line -> line.product().equals(product));
        return Json.object(
                "parentAsin", product.asin(),
                "childAsin", product.asin(),
                "sku", product.sku(),
                "salesByAsin", sales(lines, false),
                "trafficByAsin", traffic(units(lines)));
    }

    private List<WorldLine> lines(Predicate<WorldOrder> orders, Predicate<WorldLine> lines) {
        return world.orders().stream()
                .filter(WorldOrder::isSale)
                .filter(orders)
                .flatMap(order -> order.lines().stream())
                .filter(lines)
                .toList();
    }

    private Map<String, Object> sales(List<WorldLine> lines, boolean averages) {
        Money total = lines.stream()
                .map(WorldLine::price)
                .reduce(Money.zero(world.marketplace().currency()), Money::plus);
        Map<String, Object> sales = Json.object(
                "orderedProductSales", amount(total.amount()),
                "unitsOrdered", units(lines),
                "totalOrderItems", lines.size());
        if (averages) {
            sales.put("averageSalesPerOrderItem", amount(ratio(total.amount(), lines.size())));
            sales.put("averageUnitsPerOrderItem", ratio(BigDecimal.valueOf(units(lines)), lines.size()));
            sales.put("averageSellingPrice", amount(ratio(total.amount(), units(lines))));
            sales.put("unitsRefunded", 0);
            sales.put("refundRate", 0);
        }
        return sales;
    }

    private Map<String, Object> amount(BigDecimal amount) {
        return Json.object(
                "amount", amount, "currencyCode", world.marketplace().currency().getCurrencyCode());
    }

    /** Ten sessions for each unit, and three pages seen in two sessions. */
    private static Map<String, Object> traffic(int units) {
        int sessions = 10 * units;
        return Json.object(
                "browserPageViews",
                sessions,
                "mobileAppPageViews",
                sessions / 2,
                "pageViews",
                sessions + sessions / 2,
                "browserSessions",
                sessions - sessions / 2,
                "mobileAppSessions",
                sessions / 2,
                "sessions",
                sessions,
                "buyBoxPercentage",
                95,
                "unitSessionPercentage",
                units == 0 ? 0 : 10);
    }

    private static int units(List<WorldLine> lines) {
        return lines.stream().mapToInt(WorldLine::quantity).sum();
    }

    private static BigDecimal ratio(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(Math.max(1, count)), 2, RoundingMode.HALF_UP);
    }

    private static LocalDate dayOf(WorldOrder order) {
        return LocalDate.ofInstant(order.purchased(), ZoneOffset.UTC);
    }
}
