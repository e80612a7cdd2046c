package io.shelfwise.spapi.catalogue.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportCatalogueTest {

    @Test
    void describesFlatFilesAndJson() {
        Map<String, ReportSpec> reports = ReportCatalogue.reports();

        assertThat(reports).hasSize(29);
        assertThat(reports.get("GET_FBA_INVENTORY_PLANNING_DATA").columns()).hasSizeGreaterThan(95);
        assertThat(reports.get("GET_SALES_AND_TRAFFIC_REPORT").rows())
                .extracting(RowSpec::list, RowSpec::javaType)
                .containsExactly(
                        tuple("salesAndTrafficByDate", "SalesAndTrafficByDate"),
                        tuple("salesAndTrafficByAsin", "SalesAndTrafficByAsin"));
    }

    @Test
    void everyDescribedReportHasARuleAndTheRightContentType() {
        ReportCatalogue.reports()
                .forEach((type, report) -> assertThat(ReportCatalogue.rules())
                        .hasEntrySatisfying(
                                type,
                                rule -> assertThat(rule.contentType())
                                        .isEqualTo(
                                                report.is(ReportTrait.JSON)
                                                        ? "application/json"
                                                        : "text/tab-separated-values")));
    }

    @Test
    void knowsWhatReportsDemand() {
        Map<String, ReportRule> rules = ReportCatalogue.rules();

        assertThat(rules).hasSize(123);
        assertThat(rules.get("GET_LEDGER_DETAIL_VIEW_DATA").is(ReportDemand.QUOTED))
                .isTrue();
        assertThat(rules.get("GET_V2_SETTLEMENT_REPORT_DATA_XML").contentType()).isEqualTo(ReportRule.XML);
        assertThat(rules.get("GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL"))
                .isEqualTo(new ReportRule(
                        "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL",
                        "text/tab-separated-values",
                        Set.of(ReportDemand.RESTRICTED),
                        OptionalInt.of(31),
                        OptionalInt.of(30)));
    }

    @Test
    void readsItsOwnTextForm() {
        Map<String, ReportSpec> reports = ReportText.parse("""
                # a comment
                = GET_BOOKS Book short : Books report
                shelf text!
                no. whole bookNumber | number | Nr.

                = GET_OLD_BOOKS Book.old buyer : Old Books report
                like GET_BOOKS
                """);

        assertThat(reports.keySet()).containsExactly("GET_BOOKS", "GET_OLD_BOOKS");
        ReportSpec books = reports.get("GET_BOOKS");
        assertThat(books.is(ReportTrait.SHORT)).isTrue();
        assertThat(books.columns())
                .containsExactly(
                        new ColumnSpec("shelf", ColumnKind.TEXT, true, "", List.of()),
                        new ColumnSpec("no.", ColumnKind.WHOLE, false, "bookNumber", List.of("number", "Nr.")));
        ReportSpec old = reports.get("GET_OLD_BOOKS");
        assertThat(old.traits()).containsExactly(ReportTrait.BUYER);
        assertThat(old.rows().get(0).factory()).isEqualTo("old");
        assertThat(old.columns()).isEqualTo(books.columns());
    }
}
