package io.shelfwise.spapi.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The JSON reports that are known by name. */
final class JsonReports {

    static final Map<String, String> TITLES = titles();

    private JsonReports() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("GET_SALES_AND_TRAFFIC_REPORT", "Sales and Traffic report");
        titles.put("GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT", "Search Terms report");
        titles.put("GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT", "Market Basket report");
        titles.put("GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT", "Repeat Purchase report");
        titles.put("GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT", "Search Catalog Performance report");
        titles.put("GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT", "Search Query Performance report");
        titles.put("GET_V2_SELLER_PERFORMANCE_REPORT", "Seller Performance report");
        return titles;
    }

    /** Nothing is asked of the rows of a JSON report: each column that is read is checked then. */
    static UnaryOperator<ReportRow> rows() {
        return UnaryOperator.identity();
    }
}
