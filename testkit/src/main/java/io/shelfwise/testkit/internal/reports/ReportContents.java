package io.shelfwise.testkit.internal.reports;

import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportDemand;
import io.shelfwise.spapi.catalogue.reports.ReportRule;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** What stands in a report of a type. Types that nobody wrote out here hold one row that names them. */
public final class ReportContents {

    /** The settlement report that is there without being asked for. */
    public static final String SETTLEMENT = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

    private ReportContents() {}

    /** Whether a report of this type needs a restricted data token. */
    public static boolean isRestricted(String type) {
        return is(type, ReportDemand.RESTRICTED);
    }

    /** Whether a report of this type can be asked for. */
    public static boolean isRequestable(String type) {
        return !is(type, ReportDemand.UNREQUESTABLE);
    }

    private static boolean is(String type, ReportDemand demand) {
        ReportRule rule = ReportCatalogue.rules().get(type);
        return rule != null && rule.is(demand);
    }

    /** The most days that Amazon makes a report of a type over, if there is such a limit. */
    public static OptionalInt longestDays(String type) {
        ReportRule rule = ReportCatalogue.rules().get(type);
        return rule == null ? OptionalInt.empty() : rule.longestDays();
    }

    /** Whether Amazon makes no report of this type over so long a time. */
    public static boolean isTooLong(ReportOrder asked) {
        OptionalInt days = longestDays(asked.type());
        return days.isPresent()
                && Duration.between(asked.from(), asked.to()).compareTo(Duration.ofDays(days.getAsInt())) > 0;
    }

    /** What stands in a report. No rows mean that Amazon gives no document. */
    public static Content of(SellerWorld world, ReportOrder asked) {
        return switch (asked.type()) {
            case "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
                    "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL" -> OrderReports.all(world, asked);
            case "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL" -> OrderReports.shipments(world, asked);
            case "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA" -> OrderReports.returns(world, asked);
            case "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA", "GET_FBA_MYI_ALL_INVENTORY_DATA" ->
                StockReports.inventory(world);
            case "GET_LEDGER_DETAIL_VIEW_DATA" -> StockReports.ledger(world, asked);
            case "GET_MERCHANT_LISTINGS_ALL_DATA" -> StockReports.listings(world);
            case "GET_FBA_REIMBURSEMENTS_DATA" -> StockReports.reimbursements(world, asked);
            case "GET_SALES_AND_TRAFFIC_REPORT" -> SalesAndTraffic.report(world, asked);
            default -> generic(world, asked);
        };
    }

    /** A settlement report. */
    public static Content settlement(SellerWorld world, Settlement settlement) {
        return SettlementReport.of(world, settlement);
    }

    private static Content generic(SellerWorld world, ReportOrder asked) {
        String marketplace = world.marketplace().id();
        if (asked.type().startsWith("GET_BRAND_ANALYTICS") || asked.type().startsWith("GET_V2_SELLER_PERFORMANCE")) {
            Object specification = Json.object("reportType", asked.type(), "marketplaceIds", List.of(marketplace));
            return new Content(Content.JSON, Json.write(Json.object("reportSpecification", specification)), 1);
        }
        String row = String.join(
                "\t",
                asked.type(),
                marketplace,
                asked.from().toString(),
                asked.to().toString());
        return new Content(
                Content.TSV, "report-type\tmarketplace-id\tdata-start-time\tdata-end-time\n" + row + "\n", 1);
    }
}
