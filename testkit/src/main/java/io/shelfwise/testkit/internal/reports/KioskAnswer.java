package io.shelfwise.testkit.internal.reports;

import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers of the Data Kiosk as JSON lines: sales and traffic by date and by product, and economics by product. */
public final class KioskAnswer {

    private static final BigDecimal FEE = new BigDecimal("0.15");
    private static final BigDecimal NET = new BigDecimal("0.85");

    private KioskAnswer() {}

    /**
     * The answer to a query.
     *
     * @throws IllegalArgumentException if the query is not one that is understood here
     */
    public static Content of(SellerWorld world, String query) {
        List<Selection> schemas = Selection.parse(query).inside();
        if (schemas.size() != 1 || schemas.get(0).inside().size() != 1) {
            throw new IllegalArgumentException("query selects not one field of one schema; select one");
        }
        Selection field = schemas.get(0).inside().get(0);
        List<String> lines = rows(world, field).stream()
                .map(row -> Json.write(field.of(row)))
                .toList();
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return new Content("application/jsonl", text, lines.size());
    }

    private static List<Map<String, Object>> rows(SellerWorld world, Selection field) {
        LocalDate from = day(field, "startDate");
        LocalDate to = day(field, "endDate");
        boolean outside = to.isBefore(world.firstDay()) || !from.isBefore(world.today());
        SalesAndTraffic sums = new SalesAndTraffic(world, from, to);
        List<Map<String, Object>> rows = switch (field.name()) {
            case "salesAndTrafficByDate" -> days(sums.byDate(), world);
            case "salesAndTrafficByAsin" -> products(sums.byAsin(), from, to, world);
            case "economics" -> economics(sums.byAsin(), from, to, world);
            default ->
                throw new IllegalArgumentException(
                        "query selects " + field.name() + "; select sales and traffic, or economics");
        };
        return outside ? List.of() : rows;
    }

    private static LocalDate day(Selection field, String argument) {
        try {
            return LocalDate.parse(field.argument(argument));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(argument + " is no date; give one such as 2026-01-31", e);
        }
    }

    private static List<Map<String, Object>> days(List<Map<String, Object>> days, SellerWorld world) {
        return days.stream()
                .map(day -> Json.object(
                        "startDate", day.get("date"),
                        "endDate", day.get("date"),
                        "marketplaceId", world.marketplace().id(),
                        "sales", day.get("salesByDate"),
                        "traffic", day.get("trafficByDate")))
                .toList();
    }

    private static List<Map<String, Object>> products(
            List<Map<String, Object>> products, LocalDate from, LocalDate to, SellerWorld world) {
        return products.stream()
                .map(product -> {
                    Map<String, Object> row = new LinkedHashMap<>(product);
                    row.put("startDate", from);
                    row.put("endDate", to);
                    row.put("marketplaceId", world.marketplace().id());
                    row.put("sales", row.remove("salesByAsin"));
                    row.put("traffic", row.remove("trafficByAsin"));
                    return row;
                })
                .toList();
    }

    private static List<Map<String, Object>> economics(
            List<Map<String, Object>> products, LocalDate from, LocalDate to, SellerWorld world) {
        return products.stream()
                .map(product -> {
                    Map<String, Object> sold = map(product, "salesByAsin");
                    return Json.object(
                            "startDate", from,
                            "endDate", to,
                            "marketplaceId", world.marketplace().id(),
                            "parentAsin", product.get("parentAsin"),
                            "childAsin", product.get("childAsin"),
                            "msku", product.get("sku"),
                            "sales", sales(sold),
                            "fees", List.of(fee(sold)),
                            "netProceeds", Json.object("total", amount(sold, NET)));
                })
                .toList();
    }

    private static Map<String, Object> sales(Map<String, Object> sales) {
        return Json.object(
                "orderedProductSales", amount(sales, BigDecimal.ONE),
                "netProductSales", amount(sales, BigDecimal.ONE),
                "refundedProductSales", amount(sales, BigDecimal.ZERO),
                "unitsOrdered", sales.get("unitsOrdered"),
                "netUnitsSold", sales.get("unitsOrdered"),
                "unitsRefunded", 0);
    }

    /** A made-up referral fee of 15 per cent, to the last decimal. */
    private static Map<String, Object> fee(Map<String, Object> sales) {
        Map<String, Object> detail = Json.object(
                "amount", amount(sales, FEE),
                "promotionAmount", amount(sales, BigDecimal.ZERO),
                "taxAmount", amount(sales, BigDecimal.ZERO),
                "totalAmount", amount(sales, FEE));
        return Json.object(
                "feeTypeName",
                "REFERRAL_FEE",
                "charges",
                List.of(Json.object("identifier", "Referral fee", "aggregatedDetail", detail)));
    }

    private static Map<String, Object> amount(Map<String, Object> sales, BigDecimal share) {
        Map<String, Object> ordered = map(sales, "orderedProductSales");
        BigDecimal amount = new BigDecimal(String.valueOf(ordered.get("amount")));
        return Json.object("amount", amount.multiply(share), "currencyCode", ordered.get("currencyCode"));
    }

    private static Map<String, Object> map(Map<String, Object> from, String name) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (from.get(name) instanceof Map<?, ?> inside) {
            inside.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
