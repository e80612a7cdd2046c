package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReportsTest {

    private static final String SALES = "GET_SALES_AND_TRAFFIC_REPORT";

    private static final String TEXT = """
            {"reportSpecification": {"reportType": "GET_SALES_AND_TRAFFIC_REPORT", "marketplaceIds": ["X"]},
             "salesAndTrafficByDate": [
               {"date": "2026-05-30", "salesByDate": {"orderedProductSales": {"amount": 12.50, "currencyCode": "EUR"},
                "unitsOrdered": 3}, "trafficByDate": {"buyBoxPercentage": 97.25}},
               {"date": "2026-05-31", "salesByDate": {"orderedProductSales": {"amount": 0.10, "currencyCode": "EUR"},
                "unitsOrdered": 0}}],
             "salesAndTrafficByAsin": [{"parentAsin": "B0PARENT", "sku": "T\\u00fcr", "salesByAsin": {"unitsOrdered": 3}}]}
            """;

    @Test
    void elementsOfTheListsAreRowsWithPathsAsColumns() {
        Sample<ReportRow> sample = Sample.read(ReportTypes.rows(SALES), TEXT);

        assertThat(sample.values)
                .extracting(ReportRow::section)
                .containsExactly("salesAndTrafficByDate", "salesAndTrafficByDate", "salesAndTrafficByAsin");
        ReportRow day = sample.values.get(0);
        assertThat(day.date("date").orElseThrow()).isEqualTo("2026-05-30");
        assertThat(day.money("salesByDate.orderedProductSales").orElseThrow()).hasToString("12.50 EUR");
        assertThat(day.whole("salesByDate.unitsOrdered")).hasValue(3);
        assertThat(day.decimal("trafficByDate.buyBoxPercentage").orElseThrow()).isEqualTo("97.25");
        assertThat(day.text("no.such.path")).isEmpty();
        assertThat(sample.values.get(2).sku("sku").orElseThrow()).hasToString("T\u00fcr");
        assertThat(day).hasToString("ReportRow[line 1]");
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(Sample.read(ReportTypes.rows(SALES), TEXT).values.get(0).json())
                .startsWith("{\"section\":\"salesAndTrafficByDate\",\"date\":\"2026-05-30\",\"salesByDate\":"
                        + "{\"orderedProductSales\":{\"amount\":12.50,\"currencyCode\":\"EUR\"},\"unitsOrdered\":3}");
    }

    @Test
    void whatTheReportSaysAboutItselfIsKept() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        ReportSource source = ReportSource.stream("x", new java.io.ByteArrayInputStream(bytes));
        try (ReportRows<ReportRow> rows = Reports.of(Marketplace.DE).read(ReportTypes.rows(SALES), source)) {
            rows.forEach(row -> {});
            assertThat(rows.about()).containsOnlyKeys("reportSpecification");
        }
    }

    @Test
    void jsonLinesAndListsAreRowsToo() {
        assertThat(Sample.read(ReportTypes.rows("GET_NEW_THING"), "{\"a\":1}\n{\"a\":2}\n").values)
                .extracting(ReportRow::json)
                .containsExactly("{\"a\":1}", "{\"a\":2}");
        assertThat(Sample.read(ReportTypes.rows("GET_NEW_THING"), " [{\"a\":1},{\"a\":2}]").values)
                .hasSize(2);
    }

    @Test
    void emptyListsAreNoRows() {
        assertThat(Sample.read(ReportTypes.rows(SALES), "{\"salesAndTrafficByDate\":[],\"salesAndTrafficByAsin\":[]}")
                        .values)
                .isEmpty();
    }

    @Test
    void damagedJsonIsAnErrorAndNeverAShortResult() {
        assertThatThrownBy(() -> Sample.read(ReportTypes.rows(SALES), TEXT.substring(0, 400)))
                .isInstanceOf(ReportFileException.class)
                .hasMessageContaining("found JSON that is damaged after row 1");
    }

    @Test
    void jsonIsNoFlatFileAndAFlatFileNoJson() {
        assertThatThrownBy(() -> Sample.read(ReportTypes.allOrders(), TEXT))
                .hasMessageContaining("found JSON, expected the All Orders report");
        assertThatThrownBy(() -> Sample.read(ReportTypes.rows(SALES), Sample.ORDER_HEADER))
                .hasMessageContaining("found no JSON, expected the Sales and Traffic report");
    }
}
