package io.shelfwise.examples.cli.costing;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import io.shelfwise.examples.cli.Cli;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlementCommandTest {

    private static final String HEADER = "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date"
            + "\ttotal-amount\tcurrency\ttransaction-type\torder-id\tmerchant-order-id\tadjustment-id\tshipment-id"
            + "\tmarketplace-name\tamount-type\tamount-description\tamount\tfulfillment-id\tposted-date"
            + "\tposted-date-time\torder-item-code\tmerchant-order-item-id\tmerchant-adjustment-item-id\tsku"
            + "\tquantity-purchased\tpromotion-id\n";

    @TempDir
    private Path folder;

    @Test
    void aEuropeanFileIsReadAndAddsUp() throws IOException {
        Path file = german();

        Cli run = Cli.run("settlement", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "Settlement 501 (EUR)",
                        "2026-03-01 to 2026-03-15, deposited 2026-03-17",
                        "sales 1234.50 EUR 1 line",
                        "fba-fee -4.25 EUR 1 line",
                        "unknown -0.25 EUR 1 line",
                        "total of lines 1230.00 EUR",
                        "deposit 1230.00 EUR",
                        "difference 0.00 EUR",
                        "without balance movements 1230.00 EUR",
                        "unknown: Order / ItemFees / Größengebühr, -0.25 EUR, 1 line(s)",
                        "! unknown_kind: 'Order / ItemFees / Größengebühr' is in no category: 1 line, -0.25 EUR; add"
                                + " it to the taxonomy",
                        "");
    }

    @Test
    void theJsonHoldsTheSameWithAmountsAsText() throws IOException {
        Cli run = Cli.run("settlement", german(), "--json");

        Map<?, ?> document =
                (Map<?, ?>) JsonReader.of(new Buffer().writeUtf8(run.out())).readJsonValue();
        Map<?, ?> settlement = (Map<?, ?>) ((List<?>) document.get("settlements")).get(0);
        assertThat(settlement.get("id")).isEqualTo("501");
        assertThat(settlement.get("start")).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(settlement.get("deposit")).isEqualTo("1230.00");
        assertThat(settlement.get("difference")).isEqualTo("0.00");
        assertThat(settlement.get("categories"))
                .isEqualTo(Map.of("sales", "1234.50", "fba-fee", "-4.25", "unknown", "-0.25"));
        assertThat(settlement.get("unknown"))
                .isEqualTo(List.of(Map.of(
                        "transactionType", "Order",
                        "amountType", "ItemFees",
                        "amountDescription", "Größengebühr",
                        "amount", "-0.25",
                        "currency", "EUR",
                        "lines", 1.0)));
        assertThat((List<?>) settlement.get("findings")).hasSize(1);
    }

    @Test
    void aRowThatCannotBeReadIsSetAsideAndTheTotalTells() throws IOException {
        Path file = write("us.txt", summary("7", "10.00", "USD") + line("Principal", "10.00") + line("Tax", "ten"));

        Cli run = Cli.run("settlement", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(file + ": 1 row(s) set aside, not counted")
                .contains("line 4, amount 'ten': is not a number");
    }

    @Test
    void theSameFileTwiceCountsOnce() throws IOException {
        Path file = write("us.txt", summary("7", "10.00", "USD") + line("Principal", "10.00"));

        Cli run = Cli.run("settlement", file, file);

        assertThat(run.out()).containsOnlyOnce("Settlement 7").contains("! duplicate_settlement:");
    }

    @Test
    void aProductChargedInAWrongTierIsToldWithTheTier() throws IOException {
        Cli run = Cli.run("settlement", sold(), "--expect", products());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "Fees against expectation: 3 checked, 2 as expected, 1 not; 2 not checked",
                        "fulfilment wrong_tier 1 fee(s), charged less expected 5.90 USD",
                        "! order 302-1, MUG: fulfilment charged 15.10 USD, expected 9.20 USD, difference 5.90 USD:"
                                + " wrong_tier",
                        "expected 4.60 USD a unit: LARGE_STANDARD, 0.8818 lb in 0.75 to 1 lb, price 10 to 50, schedule"
                                + " us-fba-fulfillment-2026-01-15",
                        "charged as SMALL_BULKY, 1 lb in any lb, 7.55 + 0 × 0.38, price 10 to 50, schedule"
                                + " us-fba-fulfillment-2026-01-15",
                        "not checked: 1 fulfilment fee(s), such as CUP: the product is not in the products file",
                        "not checked: 1 referral fee(s), such as CUP: the product is not in the products file");
    }

    @Test
    void theJsonHoldsTheGapsAndWhatWasNotChecked() throws IOException {
        Cli run = Cli.run("settlement", sold(), "--expect", products(), "--json");

        Map<?, ?> document =
                (Map<?, ?>) JsonReader.of(new Buffer().writeUtf8(run.out())).readJsonValue();
        Map<?, ?> fees = (Map<?, ?>) document.get("fees");
        assertThat(fees.get("checked")).isEqualTo(3.0);
        assertThat(fees.get("asExpected")).isEqualTo(2.0);
        Map<?, ?> gap = (Map<?, ?>) ((List<?>) fees.get("gaps")).get(0);
        assertThat(gap.get("sku")).isEqualTo("MUG");
        assertThat(gap.get("fee")).isEqualTo("fulfilment");
        assertThat(gap.get("expected")).isEqualTo("9.20");
        assertThat(gap.get("charged")).isEqualTo("15.10");
        assertThat(gap.get("difference")).isEqualTo("5.90");
        assertThat(gap.get("reasons")).isEqualTo(List.of("wrong_tier"));
        assertThat((List<?>) gap.get("evidence")).hasSize(2);
        assertThat(fees.get("notChecked"))
                .isEqualTo(List.of(
                        Map.of(
                                "fee", "referral",
                                "reason", "the product is not in the products file",
                                "fees", 1.0,
                                "example", "CUP"),
                        Map.of(
                                "fee", "fulfilment",
                                "reason", "the product is not in the products file",
                                "fees", 1.0,
                                "example", "CUP")));
    }

    @Test
    void withoutProductsNoFeesAreExpected() throws IOException {
        assertThat(Cli.run("settlement", sold()).out()).doesNotContain("Fees against expectation");
        assertThat(Cli.run("settlement", sold(), "--json").out()).doesNotContain("\"fees\"");
    }

    @Test
    void aProductsFileThatIsNoneEndsWithOneLine() throws IOException {
        refused(Cli.run("settlement", sold(), "--expect", sold()), "products file");
        refused(Cli.run("settlement", sold(), "--expect", folder.resolve("none.csv")), "found no such file");
    }

    @Test
    void badFilesEndWithOneLine() throws IOException {
        Path orders = Files.writeString(
                folder.resolve("orders.txt"), "amazon-order-id\tsku\tpurchase-date\torder-status\tquantity\n");
        refused(Cli.run("settlement", orders), "the columns of the All Orders report");
        refused(Cli.run("settlement", folder.resolve("none.txt")), "found no such file");
        refused(Cli.run("settlement", Files.createFile(folder.resolve("empty.txt"))), "found an empty file");
        refused(Cli.run("settlement"), "FILE");
    }

    private static void refused(Cli run, String part) {
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).contains(part);
        assertThat(run.out()).isEmpty();
    }

    /** Two mugs, whose fulfilment fee is that of a larger tier; a lamp as it should be; a cup that nobody knows. */
    private Path sold() throws IOException {
        String rows = summary("7", "100.00", "USD")
                + sale("MUG", "Principal", "40.00", 2)
                + sale("MUG", "Commission", "-6.00", 0)
                + sale("MUG", "FBAPerUnitFulfillmentFee", "-15.10", 0)
                + sale("LAMP", "Principal", "20.00", 1)
                + sale("LAMP", "Commission", "-3.00", 0)
                + sale("CUP", "Principal", "8.00", 1)
                + sale("CUP", "Commission", "-1.20", 0)
                + sale("CUP", "FBAPerUnitFulfillmentFee", "-2.29", 0);
        return write("sold.txt", rows);
    }

    private static String sale(String sku, String description, String amount, int units) {
        String type = description.equals("Principal") ? "ItemPrice" : "ItemFees";
        return "\t".repeat(6) + "Order\t302-1" + "\t".repeat(4) + "Amazon.com\t" + type + "\t" + description + "\t"
                + amount
                + "\tAFN\t2026-03-04\t2026-03-04T05:06:07Z\t" + sku + "1\t\t\t" + sku + "\t"
                + (units == 0 ? "" : units) + "\t\n";
    }

    private Path products() throws IOException {
        return Files.writeString(folder.resolve("products.csv"), """
                sku,unit_cost,currency,supplier_lead_time_days,prep_days,transit_days,receive_days,moq,case_pack,length_cm,width_cm,height_cm,weight_g,category
                MUG,2.00,USD,30,2,20,5,1,1,12,10,9,400,Home & Kitchen
                LAMP,7.00,USD,30,2,20,5,1,1,,,,,Home & Kitchen
                """);
    }

    private Path german() throws IOException {
        String rows = "501\t01.03.2026 00:00:00 UTC\t15.03.2026 00:00:00 UTC\t17.03.2026 00:00:00 UTC\t1230,00\tEUR"
                + "\t".repeat(18) + "\n"
                + line("Principal", "1234,5").replace("ItemFees", "ItemPrice")
                + line("FBA Per Unit Fulfillment Fee", "-4,25")
                + line("Größengebühr", "-0,25");
        return Files.write(folder.resolve("de.txt"), (HEADER + rows).getBytes(Charset.forName("windows-1252")));
    }

    private Path write(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows);
    }

    private static String summary(String id, String total, String currency) {
        return id + "\t2026-03-01T00:00:00Z\t2026-03-15T00:00:00Z\t\t" + total + "\t" + currency + "\t".repeat(18)
                + "\n";
    }

    private static String line(String description, String amount) {
        return "\t".repeat(6) + "Order\t302-1" + "\t".repeat(4) + "\tItemFees\t" + description + "\t" + amount
                + "\tAFN\t04.03.2026\t04.03.2026 05:06:07 UTC\t99\t\t\tMUG\t\t\n";
    }
}
