package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementRowsTest {

    private static final String HEADER = "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date"
            + "\ttotal-amount\tcurrency\ttransaction-type\torder-id\tmerchant-order-id\tadjustment-id\tshipment-id"
            + "\tmarketplace-name\tamount-type\tamount-description\tamount\tfulfillment-id\tposted-date"
            + "\tposted-date-time\torder-item-code\tmerchant-order-item-id\tmerchant-adjustment-item-id\tsku"
            + "\tquantity-purchased\tpromotion-id\n";

    @Test
    void theSummaryComesFirstAndApart() {
        Sample<SettlementRow> sample =
                read(summary("71", "2026-03-01 00:00:00 UTC", "12.50", "GBP") + line("71", "Principal", "12.50"));

        assertThat(sample.values.get(0))
                .isEqualTo(new SettlementSummary(
                        "71",
                        Optional.of(Instant.parse("2026-03-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-03-15T00:00:00Z")),
                        Optional.of(Instant.parse("2026-03-17T00:00:00Z")),
                        money("12.50", "GBP")));
        assertThat(sample.values.get(1)).isInstanceOf(SettlementLine.class);
    }

    @Test
    void everyPartOfALineIsRead() {
        Sample<SettlementRow> sample = read(summary("71", "", "0", "GBP") + line("71", "Principal", "-3.40"));

        assertThat(sample.summary.problems()).isEmpty();
        assertThat(sample.values.get(1))
                .isEqualTo(SettlementLine.builder("71")
                        .kind("Order", "ItemPrice", "Principal")
                        .amount(money("-3.40", "GBP"))
                        .orderId("202-1")
                        .orderItemCode("99")
                        .adjustmentId("adj")
                        .marketplaceName("Amazon.co.uk")
                        .fulfillmentId("AFN")
                        .postedOn(LocalDate.of(2026, 3, 4))
                        .postedAt(Instant.parse("2026-03-04T05:06:07Z"))
                        .sku(Sku.of("MUG"))
                        .quantity(2)
                        .promotionId("promo")
                        .build());
    }

    @Test
    void aLineWithoutSettlementIdBelongsToTheSummaryAbove() {
        Sample<SettlementRow> sample = read(summary("71", "", "1", "GBP")
                + line("", "Principal", "1")
                + summary("72", "", "2", "EUR")
                + line("", "Principal", "2"));

        assertThat(sample.values).extracting(SettlementRow::settlementId).containsExactly("71", "71", "72", "72");
        assertThat(((SettlementLine) sample.values.get(3)).amount()).isEqualTo(money("2", "EUR"));
    }

    @Test
    void aLineBeforeAnySummaryNeedsAnId() {
        Sample<SettlementRow> sample = read(line("", "Principal", "1") + line("70", "Principal", "1"));

        assertThat(sample.values).extracting(SettlementRow::settlementId).containsExactly("70");
        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly("line 2, settlement-id: is blank before any summary row; expected a summary first");
        assertThat(sample.summary.notes())
                .containsExactly("no currency in the row or in a summary above it: counted as GBP (line 3)");
    }

    @ParameterizedTest
    @CsvSource({
        "'-12,5', EUR, -12.5",
        "'12,50', EUR, 12.5",
        "'1.234,50', EUR, 1234.5",
        "'1,234.50', USD, 1234.5",
        "'-1,234', USD, -1234",
        "'1,234', JPY, 1234",
        "'0', USD, 0",
        "'-0.00', USD, 0",
        "'1\u00a0234,5', EUR, 1234.5"
    })
    void amountsAreReadWithPointOrComma(String text, String currency, String expected) {
        Sample<SettlementRow> sample = read(summary("71", "", "0", currency) + line("71", "Principal", text));

        assertThat(sample.summary.problems()).isEmpty();
        assertThat(((SettlementLine) sample.values.get(1)).amount()).isEqualTo(money(expected, currency));
    }

    @ParameterizedTest
    @CsvSource({"12.345, EUR", "'1,2,3', EUR", "twelve, EUR", "1.5, JPY", "'', EUR", "-, EUR"})
    void anAmountThatIsNoneSetsItsRowAside(String text, String currency) {
        Sample<SettlementRow> sample = read(summary("71", "", "0", currency) + line("71", "Principal", text));

        assertThat(sample.values).hasSize(1);
        assertThat(sample.summary.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("amount"));
    }

    @ParameterizedTest
    @CsvSource({
        "01.03.2026 10:00:00 UTC",
        "2026-03-01 10:00:00 UTC",
        "2026-03-01T10:00:00Z",
        "2026-03-01T11:00:00+01:00"
    })
    void datesAreReadInSeveralForms(String date) {
        SettlementSummary summary =
                (SettlementSummary) read(summary("71", date, "0", "EUR")).values.get(0);

        assertThat(summary.start()).contains(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04", "04.03.2026", "2026/3/4", "2026-03-04 05:06:07 UTC"})
    void daysAreReadInSeveralForms(String day) {
        Sample<SettlementRow> sample = read(
                summary("71", "", "0", "EUR") + line("71", "Principal", "1").replace("2026-03-04\t", day + "\t"));

        assertThat(((SettlementLine) sample.values.get(1)).postedOn()).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void aBadDateDoesNotLoseTheMoney() {
        Sample<SettlementRow> sample = read(summary("71", "the first", "1", "EUR")
                + line("71", "Principal", "1").replace("2026-03-04\t2026-03-04 05:06:07 UTC", "3/4/2026\tnoon"));

        assertThat(sample.values).hasSize(2);
        assertThat(((SettlementLine) sample.values.get(1)).postedOn()).isEmpty();
        assertThat(sample.summary.notes())
                .containsExactly(
                        "settlement-start-date cannot be read as a date: left out (line 2)",
                        "posted-date-time cannot be read as a time: left out (line 3)",
                        "posted-date cannot be read as a date: left out (line 3)");
    }

    @Test
    void aBadQuantityDoesNotLoseTheMoney() {
        Sample<SettlementRow> sample = read(
                summary("71", "", "1", "EUR") + line("71", "Principal", "1").replace("\t2\tpromo", "\t-2\tpromo"));

        assertThat(((SettlementLine) sample.values.get(1)).quantity()).isZero();
        assertThat(sample.summary.notes())
                .containsExactly("quantity-purchased is negative; expected at least 0: counted as 0 (line 3)");
    }

    @Test
    void rowsMayEndEarlyButNotRunOver() {
        Sample<SettlementRow> sample = read("71\t2026-03-01T00:00:00Z\t\t\t1.00\tEUR\n"
                + line("71", "Principal", "1").replace("\n", "\tmore\n"));

        assertThat(sample.values).singleElement().isInstanceOf(SettlementSummary.class);
        assertThat(sample.summary.problems())
                .extracting(RowProblem::toString)
                .containsExactly("line 3: has 25 fields; expected 24 as in the header");
    }

    @Test
    void windows1252IsRead() {
        Sample<SettlementRow> sample = Sample.read(
                ReportTypes.settlementV2(),
                HEADER + summary("71", "", "0", "EUR") + line("71", "Rückzahlung für Größe", "1"),
                Charset.forName("windows-1252"));

        assertThat(((SettlementLine) sample.values.get(1)).amountDescription()).isEqualTo("Rückzahlung für Größe");
    }

    @Test
    void theDocumentedColumnsWithoutThePostedTimeAreEnough() {
        String header = HEADER.replace("\tposted-date-time", "");
        String rows = summary("71", "", "0", "EUR").replaceFirst("\t\n", "\n") + line("71", "Principal", "1");
        Sample<SettlementRow> sample =
                Sample.read(ReportTypes.settlementV2(), header + rows.replace("\t2026-03-04 05:06:07 UTC", ""));

        assertThat(sample.summary.problems()).isEmpty();
        assertThat(((SettlementLine) sample.values.get(1)).postedOn()).contains(LocalDate.of(2026, 3, 4));
    }

    private static Sample<SettlementRow> read(String rows) {
        return Sample.read(
                ReportTypes.settlementV2(), (HEADER + rows).getBytes(StandardCharsets.UTF_8), Marketplace.UK);
    }

    private static String summary(String id, String start, String total, String currency) {
        return String.join("\t", id, start, "2026-03-15T00:00:00Z", "17.03.2026 00:00:00 UTC", total, currency)
                + "\t".repeat(18) + "\n";
    }

    private static String line(String id, String description, String amount) {
        return String.join(
                        "\t",
                        id,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Order",
                        "202-1",
                        "m",
                        "adj",
                        "ship",
                        "Amazon.co.uk",
                        "ItemPrice",
                        description,
                        amount,
                        "AFN",
                        "2026-03-04",
                        "2026-03-04 05:06:07 UTC",
                        "99",
                        "",
                        "",
                        "MUG",
                        "2",
                        "promo")
                + "\n";
    }

    private static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
