package io.shelfwise.examples.cli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.examples.cli.Cli;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA";
    private static final String HEADER =
            "item-name\tseller-sku\tprice\tquantity\topen-date\tfulfilment-channel\tpoints\n";

    @TempDir
    Path folder;

    @Test
    void aRowIsAJsonObjectWithCanonicalNames() throws IOException {
        Path file = write(HEADER + "12\" T\u00fcr\tA-1\t1.234,50\t\t31.05.2026 10:00:00 MEST\tDEFAULT\t5\n");
        Cli run = Cli.run("report", "read", "--type", LISTINGS, "--marketplace", "DE", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines(
                        "{\"item-name\":\"12\\\" T\u00fcr\",\"seller-sku\":\"A-1\",\"price\":1234.50,"
                                + "\"quantity\":null,\"open-date\":\"2026-05-31T10:00:00+02:00\","
                                + "\"fulfillment-channel\":\"DEFAULT\",\"points\":\"5\"}");
        assertThat(run.errors()).singleElement().asString().contains("\"unknown\":[\"points\"]");
    }

    @Test
    void countPrintsASummaryAndTellsOfRowsThatDoNotFit() throws IOException {
        Path file = write(HEADER + "T\u00fcr\tA-1\tcheap\t1\t\t\t\nT\u00fcr\tA-2\t5\t1\t\t\t\n");
        Cli run = Cli.run("report", "read", "--type", LISTINGS, "--count", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"rows\":1,\"setAside\":1,\"drift\":{\"unknown\":[\"points\"],")
                .contains("\"charset\":\"windows-1252\"}");
        assertThat(run.errors())
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "\"setAside\":{\"line\":2,\"column\":\"price\",\"value\":\"cheap\",\"reason\":\"is not a number"));
        assertThat(Cli.run("report", "read", "--type", LISTINGS, "--count", "--strict", file)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsAnotherReportExits2() throws IOException {
        Cli run = Cli.run("report", "read", "--type", "GET_RESERVED_INVENTORY_DATA", write(HEADER));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("expected the Reserved Inventory report with sku, reserved-qty");
    }

    @Test
    void typesAreListedForPeopleAndPrograms() {
        assertThat(Cli.run("report", "types").out())
                .contains("GET_LEDGER_DETAIL_VIEW_DATA")
                .contains("Sales and Traffic report");
        assertThat(Cli.run("report", "types", "--json").out())
                .contains("\"type\": \"GET_RESERVED_INVENTORY_DATA\"")
                .contains("\"reserved-qty\"");
    }

    private Path write(String text) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".txt");
        return Files.write(file, text.getBytes(Charset.forName("windows-1252")));
    }

    /** Written as UTF-8 a Japanese title comes back whole. */
    @Test
    void textIsNeverGarbled() throws IOException {
        Path file = Files.writeString(
                folder.resolve("utf8.txt"), HEADER + "\u6728\u88fd\tA\t5\t1\t\t\t\n", StandardCharsets.UTF_8);

        assertThat(Cli.run("report", "read", "--type", LISTINGS, file).out())
                .startsWith("{\"item-name\":\"\u6728\u88fd\",");
    }

    @Test
    void whatIsNewInJsonIsToldOnceItWasRead() throws IOException {
        Path file = write("{\"dataByAsin\":[{\"asin\":\"B0CHILD001\",\"mood\":1}]}");
        Cli run = Cli.run(
                "report", "read", "--type", "GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT", "--count", "--strict", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).startsWith("{\"rows\":1,\"setAside\":0,\"drift\":{\"unknown\":[\"dataByAsin.mood\"],");
        assertThat(run.errors()).singleElement().asString().contains("\"absent\":[\"dataByAsin.startDate\",");
    }

    @Test
    void xmlIsRefused() throws IOException {
        Path file = write("<?xml version=\"1.0\"?><Orders/>");
        Cli run = Cli.run("report", "read", "--type", "GET_XML_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("found XML");
    }
}
