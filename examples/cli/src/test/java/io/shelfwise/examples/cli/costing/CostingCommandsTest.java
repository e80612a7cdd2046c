package io.shelfwise.examples.cli.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostingCommandsTest {

    private static final String SHIPMENT = """
            {"currency": "EUR",
             "lines": [{"key": "B", "quantity": "3", "unitCost": "10.00", "unitWeight": "0"},
                       {"key": "A", "quantity": 1, "unitCost": 2.5},
                       {"key": "C", "quantity": "1", "unitCost": "1"}],
             "components": [{"name": "freight", "amount": "100", "currency": "EUR", "basis": "EQUAL"},
                            {"name": "duty", "amount": 10, "currency": "USD", "basis": "VALUE", "appliesTo": ["A", "B"]}],
             "rates": [{"from": "USD", "to": "EUR", "rate": "0.9", "date": "2026-01-01"}]}
            """;

    private static final String EVENTS = """
            {"id":"f1","type":"LATE_COST","sku":"A","amount":"50.00","currency":"EUR","on":"2026-01-09","knownOn":"2026-01-12","appliesTo":"r1"}
            {"id":"s1","type":"SALE","sku":"A","quantity":4,"amount":"99.00","currency":"EUR","on":"2026-01-03"}

            {"id":"b1","type":"RETURN","sku":"A","quantity":"1","on":"2026-01-05","appliesTo":"s1"}
            {"id":"r1","type":"RECEIPT","sku":"A","quantity":"10","amount":"100","currency":"EUR","on":"2026-01-01"}
            """;

    @TempDir
    private Path folder;

    @Test
    void landedCostSharesExactlyWhateverTheOrderOfLines() throws IOException {
        Cli run = Cli.run("landed-cost", "--in", file(SHIPMENT));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(compact(run))
                .contains("\"key\":\"A\",\"quantity\":\"1\",\"goods\":\"2.50\","
                        + "\"shares\":{\"freight\":\"33.34\",\"duty\":\"0.69\"},"
                        + "\"landedCost\":\"36.53\",\"unitLandedCost\":\"36.530000\"")
                .contains("\"shares\":{\"freight\":\"33.33\",\"duty\":\"8.31\"}")
                .contains("\"unitLandedCost\":\"23.880000\"")
                .contains("\"shares\":{\"freight\":\"33.33\"}")
                .contains("\"totalIn\":\"142.50\",\"totalOut\":\"142.50\",\"holds\":true");
    }

    @Test
    void aZeroBasisEndsTheRunUnlessTheComponentSaysOtherwise() throws IOException {
        String byWeight = SHIPMENT.replace("\"EQUAL\"", "\"WEIGHT\"");

        refused(Cli.run("landed-cost", "--in", file(byWeight)), "freight", "WEIGHT sums to 0", "fallback EQUAL");
        assertThat(Cli.run(
                                "landed-cost",
                                "--in",
                                file(byWeight.replace("\"WEIGHT\"", "\"WEIGHT\", \"fallback\": \"EQUAL\"")))
                        .exit())
                .isZero();
    }

    @Test
    void ledgerPrintsStockIssuesAdjustmentsAndProof() throws IOException {
        Cli run = Cli.run("ledger", "--in", file(EVENTS));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(compact(run))
                .contains("\"stock\":[{\"sku\":\"A\",\"quantity\":7,\"value\":\"105.00\",\"currency\":\"EUR\"}]")
                .contains("\"event\":\"s1\",\"type\":\"SALE\",\"sku\":\"A\",\"on\":\"2026-01-03\",\"quantity\":4,"
                        + "\"costOfGoodsSold\":\"40.00\"")
                .contains("\"event\":\"b1\",\"type\":\"RETURN\"", "\"cost\":\"10.00\"")
                .contains("\"adjustments\":[{\"event\":\"f1\",\"sale\":\"s1\",\"type\":\"SALE\","
                        + "\"amount\":\"15.00\",\"currency\":\"EUR\",\"on\":\"2026-01-12\"}]")
                .contains("\"holds\":true", "\"purchases\":\"100.00\",\"landed\":\"50.00\"", "\"sold\":\"45.00\"")
                .contains("\"findings\":[]");
    }

    @Test
    void ledgerKnowsOnlyWhatWasKnown() throws IOException {
        Cli run = Cli.run("ledger", "--in", file(EVENTS), "--method", "average", "--as-known-on", "2026-01-11");

        assertThat(compact(run)).contains("\"value\":\"70.00\"").contains("\"adjustments\":[]");
    }

    @Test
    void ledgerWritesStockDown() throws IOException {
        String down = "\n{\"id\":\"w1\",\"type\":\"WRITE_DOWN\",\"sku\":\"A\",\"amount\":\"30\",\"currency\":\"EUR\","
                + "\"on\":\"2026-01-31\"}\n";
        Cli run = Cli.run("ledger", "--in", file(EVENTS + down));

        assertThat(compact(run))
                .contains("\"quantity\":7,\"value\":\"75.00\"")
                .contains("\"type\":\"WRITE_DOWN\"", "\"writtenDown\":\"30.00\"", "\"holds\":true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-01-05\" | \"someday\"  | line 4: on is 'someday'",
                "\"RETURN\"     | \"REFUND\"   | line 4: type is 'REFUND'",
                "\"quantity\":4 | \"quantity\":\"x\" | line 2: quantity is 'x'",
                "\"quantity\":4 | \"quantity\":-4    | line 2: quantity of SALE s1 is -4",
                "\"amount\":\"100\"   | \"amount\":\"100.005\" | line 5: amount is 100.005",
                "\"amount\":\"100\",  | \"x\":1,     | line 5: RECEIPT r1 has no amount",
                "\"sku\":\"A\",\"quantity\":\"10\" | \"quantity\":\"10\" | line 5: sku is missing",
                "{\"id\":\"b1\" | [\"b1\"      | line 4:",
            })
    void aLineThatIsNoEventIsNamed(String good, String bad, String message) throws IOException {
        assertThat(EVENTS).contains(good);

        refused(Cli.run("ledger", "--in", file(EVENTS.replace(good, bad))), message);
    }

    @Test
    void otherBadInputEndsTheRunWithOneLine() throws IOException {
        refused(Cli.run("ledger", "--in", folder.resolve("nowhere")), "nowhere is no file");
        refused(Cli.run("ledger", "--in", file(EVENTS), "--method", "lifo"), "--method is 'lifo'");
        refused(Cli.run("ledger", "--in", file(EVENTS), "--as-known-on", "2026-02-30"), "2026-02-30");
        refused(Cli.run("landed-cost", "--in", file("{\"currency\": \"EUR\", \"lines\": [")), "is not a JSON document");
        refused(Cli.run("landed-cost", "--in", file("{\"lines\": []}")), "currency of the document is missing");
        refused(Cli.run("landed-cost", "--in", file(SHIPMENT.replace("0.9\"", "0,9\""))), "rate of rates[0] is '0,9'");
        refused(
                Cli.run("landed-cost", "--in", file(SHIPMENT.replace("\"from\": \"USD\"", "\"from\": \"GBP\""))),
                "no rate from USD to EUR");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "in", ".json"), text);
    }

    private static String compact(Cli run) {
        return run.out().replaceAll("\\s*\\n\\s*", "").replace(": ", ":");
    }

    private static void refused(Cli run, String... named) {
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).contains(named);
    }
}
