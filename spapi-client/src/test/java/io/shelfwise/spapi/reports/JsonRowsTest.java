package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.spapi.reports.rows.MarketBasket;
import io.shelfwise.spapi.reports.rows.RepeatPurchase;
import io.shelfwise.spapi.reports.rows.SalesAndTrafficByAsin;
import io.shelfwise.spapi.reports.rows.SalesAndTrafficByDate;
import io.shelfwise.spapi.reports.rows.SearchCatalogPerformance;
import io.shelfwise.spapi.reports.rows.SearchQueryPerformance;
import io.shelfwise.spapi.reports.rows.SearchTerm;
import io.shelfwise.spapi.reports.rows.SellerAccountStatus;
import io.shelfwise.spapi.reports.rows.SellerPerformance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Typed rows of JSON reports, from documents written for these tests. */
class JsonRowsTest {

    @Test
    void daysOfSalesAndTraffic() throws IOException {
        Read<SalesAndTrafficByDate> read = read(SalesAndTrafficByDate.type(), "sales-and-traffic.json");

        SalesAndTrafficByDate day = read.rows.get(0);
        assertThat(day.date().orElseThrow()).isEqualTo("2026-05-30");
        assertThat(day.orderedProductSales().orElseThrow()).hasToString("71.97 GBP");
        assertThat(day.averageSellingPrice().orElseThrow().times(new java.math.BigDecimal("10000000000")))
                .hasToString("239900000001 GBP");
        assertThat(day.unitsOrdered()).hasValue(3);
        assertThat(day.buyBoxPercentage().orElseThrow()).isEqualTo("98.5");
        assertThat(day.unitsOrderedB2B()).isEmpty();
        assertThat(day).hasToString("SalesAndTrafficByDate[line 1]");
        assertThat(read.rows).hasSize(2);
        assertThat(read.rows.get(1).orderedProductSales().orElseThrow()).hasToString("0.10 GBP");
    }

    @Test
    void whatIsUnknownOrMissingIsDrift() throws IOException {
        HeaderDrift drift = read(SalesAndTrafficByDate.type(), "sales-and-traffic.json").drift;

        assertThat(drift.isSurprising()).isTrue();
        assertThat(drift.unknown()).containsExactly("salesAndTrafficByDate.salesByDate.moodOfTheDay");
        assertThat(drift.absent())
                .contains("salesAndTrafficByDate.trafficByDate", "salesAndTrafficByDate.salesByDate.refundRate")
                .doesNotContain("salesAndTrafficByDate.salesByDate.unitsOrderedB2B");
    }

    @Test
    void productsOfSalesAndTraffic() throws IOException {
        Read<SalesAndTrafficByAsin> read = read(SalesAndTrafficByAsin.type(), "sales-and-traffic.json");

        SalesAndTrafficByAsin product = read.rows.get(0);
        assertThat(product.childAsin()).hasValue(Asin.of("B0CHILD001"));
        assertThat(product.sku()).hasValue(Sku.of("MUG/1"));
        assertThat(product.orderedProductSales().orElseThrow()).hasToString("72.07 GBP");
        assertThat(product.sessions()).hasValue(74);
        assertThat(product.unitSessionPercentage().orElseThrow()).isEqualTo("5.41");
        assertThat(read.rows).hasSize(1);
        assertThat(read.drift.isAny()).isFalse();
    }

    @Test
    void searchTerms() throws IOException {
        Read<SearchTerm> read = read(SearchTerm.type(), "search-terms.json");

        assertThat(read.rows.get(0).searchTerm()).hasValue("blaue tasse gro\u00df");
        assertThat(read.rows.get(0).searchFrequencyRank()).hasValue(120431);
        assertThat(read.rows.get(0).clickShare().orElseThrow()).isEqualTo("0.1234");
        assertThat(read.rows.get(1).conversionShare()).isEmpty();
    }

    @Test
    void marketBaskets() throws IOException {
        MarketBasket pair = read(MarketBasket.type(), "market-basket.json").rows.get(0);

        assertThat(pair.purchasedWithAsin()).hasValue(Asin.of("B0OTHER001"));
        assertThat(pair.purchasedWithRank()).hasValue(1);
        assertThat(pair.combinationPct().orElseThrow()).isEqualTo("0.0312");
        assertThat(pair.endDate().orElseThrow()).isEqualTo("2026-05-31");
    }

    @Test
    void repeatPurchases() throws IOException {
        RepeatPurchase product =
                read(RepeatPurchase.type(), "repeat-purchase.json").rows.get(0);

        assertThat(product.repeatPurchaseRevenue().orElseThrow()).hasToString("18200 JPY");
        assertThat(product.uniqueCustomers()).hasValue(398);
    }

    @Test
    void searchCatalogPerformance() throws IOException {
        SearchCatalogPerformance product = read(SearchCatalogPerformance.type(), "search-catalog-performance.json")
                .rows
                .get(0);

        assertThat(product.impressionCount()).hasValue(5_000_000_000L);
        assertThat(product.impressionMedianPrice().orElseThrow()).hasToString("24.995 USD");
        assertThat(product.searchTrafficSales().orElseThrow()).hasToString("424.83 USD");
        assertThat(product.twoDayShippingPurchaseCount()).hasValue(1);
    }

    @Test
    void searchQueryPerformance() throws IOException {
        SearchQueryPerformance query = read(SearchQueryPerformance.type(), "search-query-performance.json")
                .rows
                .get(0);

        assertThat(query.searchQuery()).hasValue("large blue mug");
        assertThat(query.asinMedianClickPrice()).isEmpty();
        assertThat(query.totalMedianClickPrice().orElseThrow()).hasToString("19.5 USD");
        assertThat(query.asinPurchaseShare().orElseThrow()).isEqualTo("0.0235");
    }

    @Test
    void sellerPerformance() throws IOException {
        assertThat(read(SellerAccountStatus.type(), "seller-performance.json").rows)
                .extracting(account -> account.marketplace() + " " + account.status())
                .containsExactly("Optional[UK] Optional[NORMAL]", "Optional[DE] Optional[AT_RISK]");
        SellerPerformance account =
                read(SellerPerformance.type(), "seller-performance.json").rows.get(0);
        assertThat(account.lateShipmentRate().orElseThrow()).isEqualTo("0.0095");
        assertThat(account.lateShipmentRateTo().orElseThrow()).isEqualTo("2026-05-30T23:59:59Z");
        assertThat(account.orderDefectRateAfnClaimsCount()).hasValue(1);
        assertThat(account.orderDefectRateMfn()).isEmpty();
        assertThat(account.listingPolicyViolationsStatus()).hasValue("BAD");
        assertThat(account.accountHealthRatingStatus()).hasValue("GREAT");
        assertThat(account.warningStates())
                .extracting(warning -> warning.text("warningType").orElseThrow())
                .containsExactly("LISTING_POLICY");
    }

    @Test
    void anElementThatDoesNotFitIsSetAside() throws IOException {
        Read<RepeatPurchase> read = readText(RepeatPurchase.type(), """
                {"dataByAsin": [
                  {"asin": "B0CHILD001", "orders": "many"},
                  {"asin": "B0CHILD002", "repeatPurchaseRevenue": {"amount": 1.005, "currencyCode": "EUR"}},
                  {"asin": "B0CHILD003", "repeatPurchaseRevenue": {"amount": 1, "currencyCode": "none"}},
                  {"asin": ["B0CHILD004"]},
                  "B0CHILD005",
                  {"asin": "B0CHILD006", "orders": 1}]}
                """);

        assertThat(read.rows).extracting(row -> row.asin().orElseThrow()).containsExactly(Asin.of("B0CHILD006"));
        assertThat(read.problems)
                .extracting(RowProblem::toString)
                .containsExactly(
                        "line 1, orders 'many': is not a whole number; expected one such as 12",
                        "line 2, repeatPurchaseRevenue: is no amount of EUR; expected at most 2 decimals",
                        "line 3, repeatPurchaseRevenue: is in no known currency; expected an ISO 4217 code such as EUR",
                        "line 4, asin: is an object or a list; expected a single value",
                        "line 5: is no object of a list that is known; expected [dataByAsin]");
    }

    @Test
    void numbersMayHaveExponents() throws IOException {
        Read<RepeatPurchase> read = readText(RepeatPurchase.type(), """
                {"dataByAsin": [
                  {"orders": 1.2E4, "repeatCustomersPctTotal": 1.0E-7,
                   "repeatPurchaseRevenue": {"amount": 1.25E3, "currencyCode": "EUR"}},
                  {"orders": 1E99},
                  {"repeatPurchaseRevenue": {"amount": 123456789012345678, "currencyCode": "EUR"}}]}
                """);

        RepeatPurchase first = read.rows.get(0);
        assertThat(first.orders()).hasValue(12_000);
        assertThat(first.repeatCustomersPctTotal().orElseThrow()).isEqualByComparingTo("0.0000001");
        assertThat(first.repeatPurchaseRevenue().orElseThrow()).hasToString("1250.00 EUR");
        assertThat(read.problems).extracting(RowProblem::line).containsExactly(2L, 3L);
    }

    @Test
    void aReportThatSaysItIsAnotherOneIsNotRead() {
        assertThatThrownBy(() -> read(MarketBasket.type(), "repeat-purchase.json"))
                .isInstanceOf(ReportFileException.class)
                .hasMessage("repeat-purchase.json: found a report that says it is"
                        + " GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT, expected the Market Basket report with dataByAsin;"
                        + " is it the right file?");
        assertThatThrownBy(() -> readText(SearchTerm.type(), "{\"payload\": [], \"errors\": null}"))
                .hasMessageContaining("found an object with payload, errors, expected the Search Terms report with");
        assertThatThrownBy(() -> readText(ReportTypes.rows("GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT"), "{}"))
                .hasMessageContaining("found an empty object, expected the Search Terms report");
    }

    @Test
    void aReportWithoutItsListHasNoRowsAndSaysSo() throws IOException {
        Read<SearchTerm> read = readText(
                SearchTerm.type(),
                "{\"reportSpecification\": {\"reportType\": \"GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT\"}}");

        assertThat(read.rows).isEmpty();
        assertThat(read.drift.absent()).containsExactly("dataByDepartmentAndSearchTerm");
    }

    @Test
    void rowsComeBeforeTheDocumentEnds() {
        int elements = 200_000;
        AtomicInteger made = new AtomicInteger();
        ReportSource source = ReportSource.stream("large", document(elements, made));
        try (ReportRows<SearchTerm> rows = Reports.of(Marketplace.US).read(SearchTerm.type(), source)) {
            var read = rows.stream().iterator();
            assertThat(read.next().searchFrequencyRank()).hasValue(0);
            assertThat(made).hasValueLessThan(2_000);
            long last = 0;
            while (read.hasNext()) {
                last = read.next().searchFrequencyRank().orElseThrow();
            }
            assertThat(last).isEqualTo(elements - 1);
            assertThat(rows.summary().rows()).isEqualTo(elements);
        }
    }

    private static <T> Read<T> read(ReportType<T> type, String resource) throws IOException {
        try (InputStream in = JsonRowsTest.class.getResourceAsStream(resource)) {
            return read(type, resource, in.readAllBytes());
        }
    }

    private static <T> Read<T> readText(ReportType<T> type, String text) throws IOException {
        return read(type, "text", text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Read<T> read(ReportType<T> type, String name, byte[] bytes) {
        List<T> all = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        ReportSource source = ReportSource.stream(name, new ByteArrayInputStream(bytes));
        try (ReportRows<T> rows = Reports.of(Marketplace.UK).read(type, source)) {
            rows.onSetAside(problems::add).forEach(all::add);
            return new Read<>(all, problems, rows.drift());
        }
    }

    private record Read<T>(List<T> rows, List<RowProblem> problems, HeaderDrift drift) {}

    /** A document that is made while it is read. */
    @SuppressWarnings("JdkObsolete") // what SequenceInputStream takes
    private static InputStream document(int elements, AtomicInteger made) {
        Iterator<String> parts = Stream.of(
                        Stream.of("{\"dataByDepartmentAndSearchTerm\":["),
                        IntStream.range(0, elements)
                                .mapToObj(i -> (i == 0 ? "" : ",") + "{\"searchTerm\":\"mug\",\"searchFrequencyRank\":"
                                        + i + "}"),
                        Stream.of("]}"))
                .flatMap(part -> part)
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                made.incrementAndGet();
                return new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
