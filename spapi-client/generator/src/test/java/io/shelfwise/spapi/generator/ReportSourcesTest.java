package io.shelfwise.spapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.RowSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The types of rows of small reports of our own, and of all that are described. */
class ReportSourcesTest {

    private static final ColumnSpec SHELF = new ColumnSpec("shelf-no.", ColumnKind.TEXT, true, "shelf", List.of());
    private static final ColumnSpec PRICE = new ColumnSpec("list-price", ColumnKind.MONEY, false, "", List.of());

    @Test
    void eachColumnHasAnAccessor() {
        String book = ReportSources.of(List.of(report("GET_BOOKS", "", "Book", "type", SHELF, PRICE)))
                .get("Book");

        assertThat(book)
                .contains("import io.shelfwise.core.money.Money;\n")
                .doesNotContain("import java.math.BigDecimal;")
                .contains("""
                            /** {@code shelf-no.}. */
                            public Optional<String> shelf() {
                                return row.text("shelf-no.");
                            }
                        """)
                .contains("public Optional<Money> listPrice() {")
                .contains("return ReportTypes.typed(\"GET_BOOKS\", Book::new);")
                .contains("return \"Book[line \" + row.line() + \"]\";");
    }

    @Test
    void anElementOfJsonIsReadFromItsList() {
        ColumnSpec nested = new ColumnSpec("place.shelfNumber", ColumnKind.WHOLE, true, "", List.of());

        assertThat(ReportSources.of(List.of(report("GET_BOOKS", "books", "Book", "type", nested)))
                        .get("Book"))
                .contains("return ReportTypes.typed(\"GET_BOOKS\", \"books\", Book::new);")
                .contains("public OptionalLong shelfNumber() {")
                .contains("return row.whole(\"place.shelfNumber\");");
    }

    @Test
    void rowsOfTwoReportsAreOneTypeWithTwoMethods() {
        Map<String, String> sources = ReportSources.of(List.of(
                report("GET_BOOKS", "", "Book", "type", SHELF), report("GET_OLD_BOOKS", "", "Book", "old", SHELF)));

        assertThat(sources).containsOnlyKeys("Book", "package-info");
        assertThat(sources.get("Book"))
                .contains("public static ReportType<Book> type() {")
                .contains("public static ReportType<Book> old() {");
    }

    @Test
    void namesThatWouldClashAreRefused() {
        ColumnSpec row = new ColumnSpec("row", ColumnKind.TEXT, false, "", List.of());
        ColumnSpec digit = new ColumnSpec("12-months", ColumnKind.TEXT, false, "", List.of());

        for (ColumnSpec bad : List.of(row, digit)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ReportSources.of(List.of(report("GET_BOOKS", "", "Book", "type", SHELF, bad))))
                    .withMessageContaining("column '" + bad.name() + "' of Book");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> ReportSources.of(List.of(
                        report("GET_BOOKS", "", "Book", "type", SHELF), report("GET_MAPS", "", "Book", "type", PRICE))))
                .withMessageContaining("row type 'Book' is that of GET_BOOKS and of GET_MAPS");
    }

    @Test
    void allThatAreDescribedHaveOne() {
        assertThat(ReportSources.of(ReportCatalogue.reports().values()))
                .hasSize(30)
                .containsKeys("LedgerEvent", "SalesAndTrafficByAsin", "package-info");
    }

    private static ReportSpec report(String type, String list, String javaType, String factory, ColumnSpec... columns) {
        RowSpec rows = new RowSpec(list, javaType, factory, List.of(columns));
        return new ReportSpec(type, "Books report", Set.of(), List.of(rows));
    }
}
