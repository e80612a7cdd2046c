package io.shelfwise.testkit.internal.reports;

import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What stands in a report of a type. Types that nobody wrote out here hold one row that names them. */
public final class ReportContents {

    /** The settlement report that is there without being asked for. */
    public static final String SETTLEMENT = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2";

    private static final Duration LONGEST = Duration.ofDays(31);

    private static final Set<String> RESTRICTED = Set.of(
            "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL",
            "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING",
            "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX",
            "GET_EASYSHIP_DOCUMENTS",
            "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING",
            "GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING",
            "GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING",
            "GET_FLAT_FILE_ORDER_REPORT_DATA_TAX",
            "GET_GST_MTR_B2B_CUSTOM",
            "GET_ORDER_REPORT_DATA_INVOICING",
            "GET_ORDER_REPORT_DATA_SHIPPING",
            "GET_ORDER_REPORT_DATA_TAX",
            "GET_VAT_TRANSACTION_DATA",
            "SC_VAT_TAX_REPORT");

    private static final Set<String> NOT_REQUESTABLE = Set.of(
            "GET_EASYSHIP_DOCUMENTS",
            "GET_EASYSHIP_PICKEDUP",
            "GET_EASYSHIP_WAITING_FOR_PICKUP",
            "GET_FLAT_FILE_GEO_OPPORTUNITIES",
            "GET_FLAT_FILE_OFFAMAZONPAYMENTS_SANDBOX_SETTLEMENT_DATA",
            "GET_FLAT_FILE_SALES_TAX_DATA",
            "GET_MERCHANT_LISTINGS_DEFECT_DATA",
            "GET_ORDER_REPORT_DATA_INVOICING",
            "GET_ORDER_REPORT_DATA_SHIPPING",
            "GET_ORDER_REPORT_DATA_TAX",
            "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE",
            SETTLEMENT,
            "GET_V2_SETTLEMENT_REPORT_DATA_XML");

    private ReportContents() {}

    /** Whether a report of this type needs a restricted data token (as of 2026-08). */
    public static boolean isRestricted(String type) {
        return RESTRICTED.contains(type);
    }

    /** Whether a report of this type can be asked for (as of 2026-08). */
    public static boolean isRequestable(String type) {
        return !NOT_REQUESTABLE.contains(type);
    }

    /** Whether Amazon makes a report of this type over so long a time. */
    public static boolean isTooLong(ReportOrder asked) {
        boolean bounded =
                asked.type().contains("ALL_ORDERS_DATA") || asked.type().contains("FULFILLED_SHIPMENTS");
        return bounded && Duration.between(asked.from(), asked.to()).compareTo(LONGEST) > 0;
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
