package io.shelfwise.spapi.reports;

import static io.shelfwise.spapi.reports.Sample.ORDER_HEADER;
import static io.shelfwise.spapi.reports.Sample.order;
import static io.shelfwise.spapi.reports.Sample.orderRow;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.orders.OrderLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRowsTest {

    private static final Currency GBP = Currency.getInstance("GBP");

    @Test
    void everyPartOfALineIsRead() {
        Sample<OrderLine> sample = read(order("202-1", "77", "MUG 1/2\" \u30de\u30b0", "3", "29.85"));

        assertThat(sample.values)
                .containsExactly(OrderLine.builder()
                        .id("77")
                        .orderId("202-1")
                        .sku(Sku.of("MUG 1/2\" \u30de\u30b0"))
                        .purchasedAt(Instant.parse("2025-03-01T10:00:00Z"))
                        .updatedAt(Instant.parse("2025-03-02T10:00:00Z"))
                        .quantity(3)
                        .price(Money.of(new BigDecimal("29.85"), GBP))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"Cancelled,''", "CANCELED,Unshipped", "Shipped,cancelled"})
    void aLineIsCancelledIfItsOrderOrItsItemIs(String orderStatus, String itemStatus) {
        Sample<OrderLine> sample =
                read(orderRow("202-1", "2025-03-01T10:00:00Z", orderStatus, "1", "A", itemStatus, "", "", ""));

        OrderLine line = sample.values.get(0);
        assertThat(line.cancelled()).isTrue();
        assertThat(line.quantity()).isZero();
        assertThat(line.price()).isEmpty();
    }

    @Test
    void aBlankCurrencyIsThatOfTheMarketplace() {
        Sample<OrderLine> sample =
                read(orderRow("202-1", "2025-03-01T10:00:00Z", "Shipped", "1", "A", "", "1", "", "5"));

        assertThat(sample.values.get(0).price()).contains(new Money(500, GBP));
    }

    @Test
    void linesWithoutItemIdAreToldApartByTheirPositionAmongEquals() {
        String text = """
                sku\tquantity\tamazon-order-id\tpurchase-date\torder-status
                A/1\t1\t9\t2025-03-01T00:00:00Z\tShipped
                B\t1\t9\t2025-03-01T00:00:00Z\tShipped
                A/1\t1\t9\t2025-03-01T00:00:00Z\tShipped
                """;

        assertThat(Sample.read(ReportTypes.allOrders(), text).values)
                .extracting(OrderLine::id)
                .containsExactly("9/A/1/1740787200/1", "9/B/1740787200/1", "9/A/1/1740787200/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-01T10:00:00+00:00",
                "2025-03-01T10:00:00Z",
                "2025-03-01T10:00Z",
                "2025-03-01T10:00:00.000Z",
                "2025-03-01T11:00:00+01:00",
                "2025-03-01T02:00:00-0800",
                "2025-03-01 10:00:00+00",
                "2025-03-01 10:00:00 UTC",
                "01.03.2025 10:00:00 UTC",
                "01.03.2025 11:00 MEZ",
                "2025/03/01 19:00:00 JST",
                "2025-03-01 02:00:00 PST"
            })
    void datesAreReadInManyForms(String date) {
        Sample<OrderLine> sample = read(orderRow("1", date, "Shipped", "1", "A", "", "1", "", ""));

        assertThat(sample.summary.problems()).isEmpty();
        assertThat(sample.values.get(0).purchasedAt()).isEqualTo(Instant.parse("2025-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2025-02-30T10:00:00Z",
                "2025-03-01",
                "2025-03-01T25:00:00Z",
                "2025-03-01T10:00:00",
                "20x5-03-01T10:00:00Z",
                "2025-03-01T10:00:00+99:00",
                "31.02.2025 10:00:00 UTC",
                "01.03.2025 10:00:00 XYZ"
            })
    void aRowWithAnUnreadableDateIsSetAside(String date) {
        Sample<OrderLine> sample = read(orderRow("1", date, "Shipped", "1", "A", "", "1", "", ""));

        assertThat(sample.values).isEmpty();
        assertThat(sample.summary.problems())
                .containsExactly(new RowProblem(
                        2, "purchase-date", date, "is not a time; expected one such as 2025-12-31T23:59:59+00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, is negative; expected at least 0",
        "two, is not a number; expected one such as 1234.5",
        "1.5, is not a whole number up to 2147483647; expected one such as 12",
        "3000000000, is not a whole number up to 2147483647; expected one such as 12",
        "'', is blank; expected a value"
    })
    void aRowWithABadQuantityIsSetAsideAndItsNeighboursAreNot(String quantity, String reason) {
        Sample<OrderLine> sample = read(
                order("1", "1", "A", "1", "") + order("2", "2", "B", quantity, "") + order("3", "3", "C", "2", ""));

        assertThat(sample.values).extracting(OrderLine::id).containsExactly("1", "3");
        assertThat(sample.summary.rows()).isEqualTo(2);
        assertThat(sample.summary.setAside()).isEqualTo(1);
        assertThat(sample.summary.problems()).containsExactly(new RowProblem(3, "quantity", quantity, reason));
    }

    @Test
    void aRowWithTooFewOrTooManyFieldsIsSetAside() {
        Sample<OrderLine> sample =
                read("1\tshort\n" + order("2", "2", "B", "1", "").replace("\n", "\tmore\n"));

        assertThat(sample.values).isEmpty();
        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly(
                        "line 2: has 2 fields; expected 12 as in the header",
                        "line 3: has 13 fields; expected 12 as in the header");
    }

    @Test
    void aRowWithABlankSkuOrAnUnknownCurrencyIsSetAside() {
        Sample<OrderLine> sample = read(order("1", "1", " ", "1", "")
                + orderRow("2", "2025-03-01T10:00:00Z", "Shipped", "2", "B", "", "1", "Pounds", "1"));

        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly(
                        "line 2, sku: is blank; expected a value",
                        "line 3, currency 'Pounds': is not a currency; expected an ISO 4217 code such as GBP");
    }

    @Test
    void allProblemsAreCountedAndTheFirstAreKept() {
        Sample<OrderLine> sample = read(order("1", "1", "A", "x", "").repeat(50));

        assertThat(sample.summary.setAside()).isEqualTo(50);
        assertThat(sample.summary.problems()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, '12,50', 1250",
        "DE, '1.234,50', 123450",
        "DE, '1,234.50', 123450",
        "DE, '12.50', 1250",
        "FR, '1\u00a0234,5', 123450",
        "UK, '1,234.50', 123450",
        "UK, '1,234', 123400",
        "UK, '12', 1200",
        "UK, '12.', 1200",
        "UK, '83.400', 8340"
    })
    void amountsAreReadAsTheMarketplaceWritesThem(String marketplace, String price, long minorUnits) {
        assertThat(priced(marketplace, price).values.get(0).price())
                .hasValueSatisfying(money -> assertThat(money.minorUnits()).isEqualTo(minorUnits));
    }

    @ParameterizedTest
    @CsvSource({"UK, '12,50'", "UK, '1.234,50x'", "DE, '1,2,3'", "UK, 83.405", "UK, 1e3", "DE, '1.23.4,5'", "UK, ."})
    void amountsThatCouldMeanTwoThingsAreNotGuessed(String marketplace, String price) {
        Sample<OrderLine> sample = priced(marketplace, price);

        assertThat(sample.values).isEmpty();
        assertThat(sample.summary.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("item-price");
            assertThat(problem.value()).isEqualTo(price);
        });
    }

    @Test
    void noBuyerDataIsInAnyMessage() {
        String bad = order("1", "1", "A", "x", "y");

        assertThat(read(bad + "cut\t" + bad).summary.problems())
                .hasSize(2)
                .noneMatch(problem -> problem.toString().contains("Ambridge"));
    }

    private static Sample<OrderLine> priced(String marketplace, String price) {
        String text = ORDER_HEADER + order("1", "1", "A", "1", price);
        return Sample.read(
                ReportTypes.allOrders(), text.getBytes(StandardCharsets.UTF_8), Marketplace.parse(marketplace));
    }

    private static Sample<OrderLine> read(String rows) {
        return Sample.read(ReportTypes.allOrders(), ORDER_HEADER + rows);
    }

    @Test
    void columnsAreFoundByNameHoweverTheyAreSpelled() {
        String text = """
                Quantity\textra column\tORDER_STATUS\tSKU \tAmazon Order Id\tPurchase-Date
                4\tx\tShipped\tA\t1\t2025-03-01T00:00:00Z
                """;

        assertThat(Sample.read(ReportTypes.allOrders(), text).values)
                .extracting(OrderLine::quantity)
                .isEqualTo(List.of(4));
    }
}
