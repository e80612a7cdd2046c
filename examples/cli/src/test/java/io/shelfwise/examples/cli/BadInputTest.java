package io.shelfwise.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad files end the run with one clear line; bad rows don't. */
class BadInputTest {

    @TempDir
    private Path folder;

    private SmallShop shop;
    private Path out;

    @BeforeEach
    void openShop() throws IOException {
        shop = new SmallShop(folder);
        out = folder.resolve("out");
    }

    @Test
    void aMissingFile() {
        refused(withOrders(folder.resolve("nowhere.tsv")), "nowhere.tsv");
    }

    @Test
    void aDirectory() {
        refused(withOrders(folder), folder.toString(), "directory");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(withOrders(Files.createFile(folder.resolve("empty.tsv"))), "empty.tsv", "empty");
    }

    @Test
    void aTruncatedGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(shop.orderFile(), gzip);
        }
        byte[] whole = packed.toByteArray();
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length * 2 / 3));

        refused(withOrders(cut), "cut.gz", "gzip", "line");
    }

    @Test
    void aReportOfAnotherType() {
        refused(withOrders(shop.inventoryFile()), "inventory.tsv", "line 1", "amazon-order-id");
    }

    @Test
    void aHeaderWithoutANeededColumn() throws IOException {
        Path file =
                shop.write("no-sku.tsv", SmallShop.ORDERS_HEADER.replace("\tsku\t", "\tthing\t"), SmallShop.orders());

        refused(withOrders(file), "no-sku.tsv", "line 1", "sku");
    }

    @Test
    void aProductsFileWithoutANeededColumn() throws IOException {
        Path file = shop.write("p.csv", "sku,unit_cost", List.of("A,1"));

        refused(Cli.plan(shop.orderFile(), shop.inventoryFile(), file, "--out", out), "p.csv", "moq");
    }

    @Test
    void anOutputThatCannotBeWrittenFailsBeforeTheWork() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "x");
        Cli run = Cli.plan(folder.resolve("nowhere.tsv"), shop.inventoryFile(), shop.productFile(), "--out", file);

        // Not the missing file: the output was checked first.
        refused(run, "--out", "taken");
    }

    @ParameterizedTest
    @CsvSource({
        "--service-level, 1.5, 1.5",
        "--review-days, 0, reviewDays is 0",
        "--horizon, 9999, 9999",
        "--marketplace, ATLANTIS, ATLANTIS",
        "--as-of, 2026-02-30, 2026-02-30",
        "--reserved-sellable, 2, 2.0",
        "--nonsense, 1, --nonsense",
    })
    void aBadOption(String option, String value, String named) {
        refused(shop.plan(option, value), named);
    }

    @Test
    void ordersWithoutAnInventory() {
        refused(Cli.run("plan", "--orders", shop.orderFile()), "--inventory");
    }

    @Test
    void noOrdersAndNoDay() {
        refused(Cli.run("plan", "--inventory", shop.inventoryFile()), "as-of");
    }

    @Test
    void ordersOfWhichNoneCanBeReadAndNoDay() throws IOException {
        Path file = shop.write(
                "bad.tsv",
                SmallShop.ORDERS_HEADER,
                List.of("203-1\tyesterday\t\tShipped\t1\tMUG 1/2\tB0\tShipped\t4\tGBP\t1.00"));

        refused(withOrders(file), "as-of", "bad.tsv", "line 2", "yesterday");
    }

    @Test
    void noOrdersButADayPlansWithoutDemand() {
        Cli run = Cli.run("plan", "--inventory", shop.inventoryFile(), "--as-of", "2026-06-01");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("no demand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203-1\t2026-05-31T12:00:00+00:00\t\tShipped\t1\tMUG 1/2",
                "203-1\t2026-05-31T12:00:00+00:00\t\tShipped\t1\tMUG 1/2\tB0\tShipped\tfour\tGBP\t1.00",
                "203-1\t2026-05-31T12:00:00+00:00\t\tShipped\t1\tMUG 1/2\tB0\tShipped\t-4\tGBP\t1.00",
                "203-1\tyesterday\t\tShipped\t1\tMUG 1/2\tB0\tShipped\t4\tGBP\t1.00",
                "203-1\t2026-02-30T12:00:00+00:00\t\tShipped\t1\tMUG 1/2\tB0\tShipped\t4\tGBP\t1.00",
                "203-1\t2026-05-31T12:00:00+00:00\t\tShipped\t1\tMUG 1/2\tB0\tShipped\t4\tGBP\tlots",
                "203-1\t2026-05-31T12:00:00+00:00\t\tShipped\t1\t\tB0\tShipped\t4\tGBP\t1.00",
            })
    void aBadRowIsSetAsideAndTheGoodOnesStay(String bad) throws IOException {
        shop.plan("--out", out);
        String plan = withoutNotes();
        List<String> lines = new ArrayList<>(SmallShop.orders());
        lines.add(10, bad);
        Cli run = Cli.plan(
                shop.write("bad.tsv", SmallShop.ORDERS_HEADER, lines),
                shop.inventoryFile(),
                shop.productFile(),
                "--out",
                out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("line 12").contains("set aside");
        assertThat(withoutNotes()).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsOtherCharacterSets(String charset) throws IOException {
        shop.plan("--out", out);
        String plan = withoutNotes();
        recode(Charset.forName(charset), "\r\n");

        assertThat(shop.plan("--out", out).exit()).isZero();
        assertThat(withoutNotes()).isEqualTo(plan).contains("LAMP-ü");
    }

    @Test
    void readsAByteOrderMark() throws IOException {
        for (Path file : List.of(shop.orderFile(), shop.inventoryFile(), shop.productFile())) {
            Files.writeString(file, "\uFEFF" + Files.readString(file));
        }

        assertThat(shop.plan("--out", out).exit()).isZero();
        assertThat(withoutNotes()).contains("MUG 1/2").contains("1.4997");
    }

    @Test
    void readsADecimalCommaForAMarketplaceThatUsesIt() throws IOException {
        Path products = shop.write(
                "eu.csv",
                SmallShop.PRODUCTS_HEADER.replace(',', ';'),
                List.of("MUG 1/2;B01;Mug;SUP;1,09;EUR;20;2;3;5;100;12;10,5;10;10;400;0,13;0,07;1,1;11,44;Home"));
        Cli run = Cli.plan(shop.orderFile(), shop.inventoryFile(), products, "--marketplace", "DE", "--out", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(withoutNotes()).contains("1.4997,EUR");
    }

    private void recode(Charset charset, String lineEnd) throws IOException {
        for (Path file : List.of(shop.orderFile(), shop.inventoryFile(), shop.productFile())) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Files.writeString(file, text.replace("\n", lineEnd), charset);
        }
    }

    private Cli withOrders(Path orders) {
        return Cli.plan(orders, shop.inventoryFile(), shop.productFile(), "--out", out);
    }

    /** The plan without its input notes, which name files. */
    private String withoutNotes() throws IOException {
        return Files.readString(out.resolve("plan.csv"));
    }

    private static void refused(Cli run, String... named) {
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).contains(named);
        assertThat(run.out()).isEmpty();
    }
}
