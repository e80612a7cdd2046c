package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.economics.UnitCosts;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductRowsTest {

    private static final String NEEDED =
            "sku,unit_cost,currency,supplier_lead_time_days,prep_days,transit_days,receive_days,moq,case_pack";
    private static final String HEADER = NEEDED + ",asin,title,supplier,length_cm,width_cm,height_cm,weight_g,"
            + "inbound_shipping_per_unit,repack_materials_per_unit,repack_minutes_per_unit,labor_rate_per_hour,category\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everyFactIsReadWhateverTheDelimiter(String delimiter) {
        String text = (HEADER + "A,1.10,EUR,30,2,5,7,24,6,B01,\"Mug, \"\"blue\"\"\",Kiln & Co,10,9.5,8,350,"
                        + "0.2,0.05,1.5,12,Kitchen\n")
                .replace(",", delimiter);

        assertThat(read(text).values)
                .containsExactly(Product.builder(Sku.of("A"))
                        .asin(Asin.of("B01"))
                        .title("Mug" + delimiter + " \"blue\"")
                        .category("Kitchen")
                        .dimensions(new Dimensions(number("10"), number("9.5"), number("8")))
                        .weightGrams(number("350"))
                        .supply(new SupplyTerms("Kiln & Co", new LeadTime(30, 2, 5, 7), 24, 6))
                        .costs(new UnitCosts(
                                Currency.getInstance("EUR"),
                                number("1.10"),
                                number("0.2"),
                                number("0.05"),
                                number("1.5"),
                                number("12")))
                        .build());
    }

    @Test
    void decimalCommasAreReadWhereTheyAreCustomary() {
        String text = NEEDED.replace(',', ';') + "\nA;1.234,5600;EUR;30;2;5;7;24;6\n";
        Sample<Product> sample =
                Sample.read(ReportTypes.products(), text.getBytes(StandardCharsets.UTF_8), Marketplace.DE);

        assertThat(sample.values.get(0).costs()).map(UnitCosts::unitCost).contains(number("1234.5600"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,1,GBP,,2,5,7,24,6|supplier_lead_time_days",
                "A,1,GBP,30,2,5,7,,6|moq",
                "A,1,GBP,3,,5,7,1,6|prep_days"
            })
    void withoutALeadTimeOrQuantitiesAProductHasNoSupplyTerms(String row, String column) {
        Sample<Product> sample = read(NEEDED + "\n" + row + "\n");

        assertThat(sample.values).singleElement().satisfies(product -> {
            assertThat(product.supply()).isEmpty();
            assertThat(product.costs()).isPresent();
        });
        assertThat(sample.summary.notes()).contains(column + " is blank: the product has no supply terms (line 2)");
    }

    @Test
    void withoutAUnitCostAProductHasNoCosts() {
        Sample<Product> sample = read(NEEDED + "\nA,,GBP,30,2,5,7,24,6\n");

        assertThat(sample.values.get(0).costs()).isEmpty();
        assertThat(sample.values.get(0).supply()).isPresent();
        assertThat(sample.summary.notes()).contains("unit_cost is blank: the product has no costs (line 2)");
    }

    @Test
    void whatIsTakenForGrantedIsNoted() {
        Sample<Product> sample = read(NEEDED + ",labor_rate_per_hour\nA,1,,30,2,5,7,0,0,\nB,1,,30,2,5,7,1,0,\n");

        assertThat(sample.values.get(0).supply()).hasValueSatisfying(terms -> {
            assertThat(terms.minimumOrderQuantity()).isEqualTo(1);
            assertThat(terms.casePack()).isEqualTo(1);
        });
        assertThat(sample.values.get(0).costs()).map(UnitCosts::currency).contains(Currency.getInstance("GBP"));
        assertThat(sample.summary.notes())
                .contains(
                        "currency is blank: counted as GBP (2 rows, first line 2)",
                        "moq is 0: counted as 1 (line 2)",
                        "case_pack is 0: counted as 1 (2 rows, first line 2)",
                        "labor_rate_per_hour is blank: counted as 0 (2 rows, first line 2)",
                        "inbound_shipping_per_unit is not in the file: counted as 0 (2 rows, first line 2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,free,GBP,30,2,5,7,24,6|unit_cost|is not a number; expected one such as 1234.5",
                "A,-1,GBP,30,2,5,7,24,6|unit_cost|is negative; expected at least 0",
                "A,1,GBP,soon,2,5,7,24,6|supplier_lead_time_days|is not a number; expected one such as 1234.5",
                "A,1,GBP,4000,2,5,7,24,6|supplier_lead_time_days|is too long; expected 0 to 730 days",
                "A,1,GBP,30,2,5,7,-24,6|moq|is negative; expected at least 0",
                "A,1,GBP,30,2,5,7,,1.5|case_pack|is not a whole number up to 2147483647; expected one such as 12",
                ",1,GBP,30,2,5,7,24,6|sku|is blank; expected a value"
            })
    void anUnreadableCellSetsItsRowAside(String row, String column, String reason) {
        Sample<Product> sample = read(NEEDED + "\n" + row + "\nZ,1,GBP,30,2,5,7,24,6\n");

        assertThat(sample.values).extracting(product -> product.sku().value()).containsExactly("Z");
        assertThat(sample.summary.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.reason()).isEqualTo(reason);
        });
    }

    @Test
    void theFirstRowOfASkuStays() {
        Sample<Product> sample = read(NEEDED + "\nA,1,GBP,30,2,5,7,24,6\nA,2,GBP,30,2,5,7,24,6\n");

        assertThat(sample.values).hasSize(1);
        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly("line 3, sku 'A': is in line 2 already; expected one row a SKU");
    }

    @Test
    void aQuotedCellMayRunOverLines() {
        String row = ",1,GBP,30,2,5,7,24,6,B01,\"two\nlines\"";
        Sample<Product> sample = read(NEEDED + ",asin,title\nA" + row + "\nB" + row + "\nA" + row + "\n");

        assertThat(sample.values)
                .extracting(product -> product.title().orElse(""))
                .containsOnly("two\nlines");
        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly("line 6, sku 'A': is in line 2 already; expected one row a SKU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open", "\"closed\" and more", "\"open, and"})
    void aStrayQuoteCostsItsOwnRowOnly(String title) {
        String good = ",1,GBP,30,2,5,7,24,6,\"Plate\"\n";
        String bad = "BAD,1,GBP,30,2,5,7,24,6," + title + "\n";
        Sample<Product> sample = read(NEEDED + ",title\nA" + good + bad + "B" + good + bad + "C" + good + bad);

        assertThat(sample.values).extracting(product -> product.sku().value()).containsExactly("A", "B", "C");
        assertThat(sample.summary.problems()).extracting(RowProblem::line).containsExactly(3L, 5L, 7L);
    }

    @Test
    void aQuoteInsideACellIsText() {
        Sample<Product> sample = read(NEEDED + ",title\nA,1,GBP,30,2,5,7,24,6,A 12\" plate\n");

        assertThat(sample.values.get(0).title()).contains("A 12\" plate");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Sample<Product> read(String text) {
        return Sample.read(ReportTypes.products(), text);
    }
}
