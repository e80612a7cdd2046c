package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shelfwise.core.catalog.Marketplace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {

    @TempDir
    Path folder;

    @Test
    void aMissingFileIsNamed() {
        refused(folder.resolve("none.txt"), 0).hasMessageContaining("found no such file, expected a report");
    }

    @Test
    void aDirectoryIsNoReport() {
        refused(folder, 0).hasMessageContaining("found a directory, expected a report file");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = write("secret.txt", "x");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "this user may read everything");

        refused(file, 0).hasMessageContaining("found a file that may not be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\r\n\n", "\ufeff", "\ufeff\n\n"})
    void anEmptyFileIsNoReport(String text) throws IOException {
        refused(write("empty.txt", text), 1)
                .hasMessageContaining("found an empty file, expected the header of the All Orders report");
    }

    @Test
    void anEmptyGzipIsNoReport() throws IOException {
        Path file = Files.write(folder.resolve("empty.gz"), Sample.gzip(new byte[0]));

        refused(file, 1).hasMessageContaining("found an empty file");
    }

    @Test
    void aHeaderWithoutRowsIsAReportWithoutRows() {
        assertThat(Sample.read(ReportTypes.allOrders(), Sample.ORDER_HEADER)
                        .summary
                        .rows())
                .isZero();
        assertThat(Sample.read(ReportTypes.allOrders(), Sample.ORDER_HEADER.strip())
                        .summary
                        .setAside())
                .isZero();
    }

    @Test
    void aHeaderWithoutANeededColumnListsFoundAndExpected() throws IOException {
        Path file = write("orders.txt", "\namazon-order-id\tpurchase-date\torder-status\tquantity\n");

        refused(file, 2)
                .hasMessageContaining(
                        "found no column sku among amazon-order-id, purchase-date, order-status, quantity,")
                .hasMessageContaining("expected the All Orders report with amazon-order-id, sku, purchase-date,");
    }

    @Test
    void aReportOfAnotherTypeIsNamed() throws IOException {
        refused(write("inventory.txt", "sku\tasin\tafn-fulfillable-quantity\nA\tB\t1\n"), 1)
                .hasMessageContaining("found the columns of the FBA Manage Inventory report, expected the All Orders");
        refused(write("money.txt", "settlement-id\tsku\tamount\n"), 1)
                .hasMessageContaining("found the columns of the settlement report");
    }

    @Test
    void aFileWithoutHeaderShowsNoBuyer() throws IOException {
        Path file = write("rows.txt", Sample.order("1", "1", "A", "1", "2"));

        refused(file, 1).hasMessageContaining("(12 in all)").hasMessageNotContaining("Ambridge");
    }

    @Test
    void anExcelWorkbookIsNoReport() throws IOException {
        refused(write("orders.xlsx", "PK\u0003\u0004 and so on"), 0)
                .hasMessageContaining("found a ZIP archive or an Excel workbook, expected text");
    }

    @Test
    void aLineWithoutEndIsNoReport() throws IOException {
        refused(write("image.txt", Sample.ORDER_HEADER + "x".repeat(2 << 20)), 2)
                .hasMessageContaining("found a line of more than 1 MiB");
    }

    @Test
    void aTruncatedGzipIsAnErrorAtTheLineReached() throws IOException {
        byte[] packed = Sample.gzip(orders(20_000));
        Path file = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length / 2));

        refused(file)
                .satisfies(e -> assertThat(((ReportFileException) e).line()).isBetween(5_000L, 15_000L))
                .hasMessageContaining("found gzip data that ends too early, expected a whole file");
    }

    @Test
    void aGzipCutAnywhereIsAnErrorAndNeverAShortResult() throws IOException {
        byte[] packed = Sample.gzip(orders(40));
        for (int length = 2; length < packed.length; length++) {
            refused(Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, length)))
                    .hasMessageContaining("found gzip data");
        }
    }

    @Test
    void aDamagedGzipIsAnError() throws IOException {
        byte[] packed = Sample.gzip(orders(500));
        packed[packed.length - 6] ^= 0x55; // in the checksum
        Path file = Files.write(folder.resolve("bad.gz"), packed);

        refused(file).hasMessageContaining("found gzip data that is damaged");
    }

    @Test
    void gzipIsToldByItsBytesAndNotByItsName() throws IOException {
        Path file = folder.resolve("orders.txt");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(orders(3));
        }

        try (ReportRows<?> rows = Reports.of(Marketplace.UK).read(ReportTypes.allOrders(), file)) {
            assertThat(rows.stream()).hasSize(3);
        }
    }

    private static byte[] orders(int count) {
        StringBuilder text = new StringBuilder(Sample.ORDER_HEADER);
        for (int i = 0; i < count; i++) {
            text.append(Sample.order("202-" + i * 7919L % 1009, "" + (i + 1), "SKU" + i % 37, "" + i % 9, "1.20"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static AbstractThrowableAssert<?, ?> refused(Path file, long line) {
        return refused(file)
                .satisfies(e -> assertThat(((ReportFileException) e).line()).isEqualTo(line))
                .hasMessageStartingWith(file + (line > 0 ? ", line " + line : "") + ": ");
    }

    private static AbstractThrowableAssert<?, ?> refused(Path file) {
        return assertThatThrownBy(() -> {
                    try (ReportRows<?> rows = Reports.of(Marketplace.UK).read(ReportTypes.allOrders(), file)) {
                        rows.forEach(row -> {});
                    }
                })
                .isInstanceOf(ReportFileException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"))
                .satisfies(e -> assertThat(((ReportFileException) e).file()).isEqualTo(file.toString()));
    }
}
