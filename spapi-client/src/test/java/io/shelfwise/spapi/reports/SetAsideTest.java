package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Marketplace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetAsideTest {

    private static final String AFN = "GET_AFN_INVENTORY_DATA";
    private static final String AFN_HEADER = "seller-sku\tasin\tQuantity Available\n";
    private static final String RESTOCK = "GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT";
    private static final String RESTOCK_ROW =
            "US|Plate|X000ABCDEF|SKU-1|B0ABCDEFGH|New|Acme|P1|USD|12.50|100.00|8|20|0|"
                    + "18|1|1|0|2|0|0|0|Amazon|31|30|out_of_stock|40|05/31/2026|Create shipping plan|Small";

    @Test
    void rowsOfAnotherWidthAreSetAsideWithTheirLines() {
        Sample<ReportRow> sample =
                Sample.read(ReportTypes.rows(AFN), AFN_HEADER + "A\tB\t1\nA\tB\nA\tB\t1\t\nA\tB\t1\tx\nA\tB\ttwo\n");

        assertThat(sample.values).hasSize(2);
        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly(
                        "line 3: has 2 fields; expected 3 as in the header",
                        "line 5: has 4 fields; expected 3 as in the header",
                        "line 6, quantity-available 'two': is not a whole number; expected one such as 12");
    }

    @Test
    void tooManyOfThemAreAnotherReport() {
        String text = AFN_HEADER + "A\tB\t1\n".repeat(99) + "A\tB\tx\n".repeat(100);

        assertThatThrownBy(() -> Sample.read(ReportTypes.rows(AFN), text))
                .isInstanceOf(ReportFileException.class)
                .hasMessageContaining("found 100 rows of 199 that do not fit")
                .hasMessageContaining("this is another report");
        assertThat(Sample.read(ReportTypes.rows(AFN), text.replaceFirst("\nA\tB\tx", "\nA\tB\t1"))
                        .summary
                        .setAside())
                .isEqualTo(99);
    }

    @Test
    void theLimitIsASetting() {
        byte[] text = (AFN_HEADER + "A\tB\tx\n".repeat(3)).getBytes(StandardCharsets.UTF_8);
        List<RowProblem> told = new ArrayList<>();

        assertThatThrownBy(() -> {
                    ReportSource source = ReportSource.stream("x", new ByteArrayInputStream(text));
                    try (ReportRows<ReportRow> rows =
                            Reports.of(Marketplace.US).withSetAsideLimit(2).read(ReportTypes.rows(AFN), source)) {
                        rows.onSetAside(told::add).forEach(row -> {});
                    }
                })
                .hasMessageContaining("found 2 rows of 2");
        assertThat(told).extracting(RowProblem::line).containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shiftedRestockRowsAreRecognised(int shift) {
        String header = String.join("\t", ReportTypes.rows(RESTOCK).columns()) + "\n";
        List<String> cells = new ArrayList<>(Arrays.asList(RESTOCK_ROW.split("\\|", -1)));
        String whole = String.join("\t", cells) + "\n";
        List<String> lacking = new ArrayList<>(cells);
        List<String> more = new ArrayList<>(cells);
        for (int i = 0; i < shift; i++) {
            lacking.remove(6);
            lacking.add("");
            more.add(6, "x");
            more.remove(more.size() - 1);
        }
        Sample<ReportRow> sample = Sample.read(
                ReportTypes.rows(RESTOCK),
                header + whole + String.join("\t", lacking) + "\n" + whole + String.join("\t", more) + "\n");

        assertThat(sample.values).hasSize(2);
        assertThat(sample.summary.problems()).hasSize(2);
        assertThat(sample.summary.problems().get(0).reason())
                .startsWith("is shifted to the left by " + shift + " from");
        assertThat(sample.summary.problems().get(1).reason())
                .startsWith("is shifted to the right by " + shift + " from");
    }

    @Test
    void noValueOfABuyersRowIsTold() {
        Sample<ReportRow> sample = Sample.read(
                ReportTypes.rows("GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL"),
                "amazon-order-id\tshipment-date\tsku\tquantity-shipped\tbuyer-name\n1\tEddie Grundy\tA\t1\t2026-01-01\n");

        assertThat(sample.summary.problems().get(0).toString())
                .contains("shipment-date: is not a time")
                .doesNotContain("Grundy");
    }

    @Test
    void quotesAreTextWhereNothingElseMakesSense() {
        Sample<ReportRow> quoted = Sample.read(
                ReportTypes.rows(AFN),
                "\"seller-sku\"\t\"asin\"\t\"Quantity Available\"\n\"12\" plate\"\t\"B\"\t\"1\"\n\"say \"\"so\"\"\"\t\"B\"\t\"1\"\n");
        Sample<ReportRow> plain = Sample.read(ReportTypes.rows(AFN), AFN_HEADER + "\"12\" plate\tB\t\"1\"\n");

        assertThat(quoted.values)
                .extracting(row -> row.text("seller-sku").orElseThrow())
                .containsExactly("12\" plate", "say \"so\"");
        assertThat(plain.values.get(0).text("seller-sku")).hasValue("\"12\" plate");
        assertThat(Sample.read(ReportTypes.rows(AFN), AFN_HEADER + "A\t\"B0\"\t1\n")
                        .values
                        .get(0)
                        .text("asin"))
                .hasValue("B0");
        assertThat(plain.values.get(0).whole("quantity-available")).hasValue(1);
    }
}
