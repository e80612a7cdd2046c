package io.shelfwise.spapi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.spapi.reports.ReportFileException;
import io.shelfwise.spapi.reports.ReportSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SellerFilesTest {

    private static final SellerAccount ACCOUNT = SellerAccount.of("tenant", "seller");
    private static final Sku MUG = Sku.of("MUG");
    private static final String KEYED =
            "order-item-id\tamazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsku\tquantity\n";
    private static final String KEYLESS = KEYED.substring(KEYED.indexOf('\t') + 1);
    private static final String INVENTORY = "sku\tafn-fulfillable-quantity\n";
    private static final String PRODUCTS =
            "sku,unit_cost,currency,supplier_lead_time_days,prep_days,transit_days," + "receive_days,moq,case_pack\n";

    private final Storage storage = new InMemoryStorage();

    @TempDir
    Path folder;

    @Test
    void filesBecomeLinesDaysStockAndProducts() throws IOException {
        Path orders = write("o.txt", KEYED + row("1", "2025-06-01T10:00:00Z", 2) + row("2", "2025-06-03T10:00:00Z", 5));

        ImportReport report = files().orders(orders)
                .inventory(write("i.txt", INVENTORY + "MUG\t7\n"))
                .products(write("p.csv", PRODUCTS + "MUG,1,GBP,30,2,5,7,24,6\n"))
                .importInto(storage);

        assertThat(report.asOf()).isEqualTo("2025-06-04");
        assertThat(report.orderLines()).isEqualTo(2);
        assertThat(report.firstDay()).contains(LocalDate.of(2025, 6, 1));
        assertThat(report.lastDay()).contains(LocalDate.of(2025, 6, 3));
        assertThat(report.files()).extracting(ReportSummary::rows).containsExactly(2L, 1L, 1L);
        assertThat(report.notes()).isEmpty();
        assertThat(days()).containsExactly(day("2025-06-01", 2), day("2025-06-03", 5));
        assertThat(storage.inventory().latest(ACCOUNT, report.asOf()))
                .containsExactly(InventorySnapshot.builder(MUG, report.asOf())
                        .available(7)
                        .build());
        assertThat(storage.products().find(ACCOUNT, MUG)).isPresent();
    }

    @Test
    void daysAreCutInTheZoneOfTheMarketplaceAcrossClockChanges() throws IOException {
        Path orders = write(
                "o.txt",
                KEYED
                        + row("1", "2025-07-01T23:30:00Z", 1) // 00:30 on the 2nd in London
                        + row("2", "2025-01-01T23:30:00Z", 2)
                        + row("3", "2025-03-30T00:59:59Z", 4)
                        + row("4", "2025-03-30T22:59:59Z", 8)
                        + row("5", "2025-03-30T23:00:00Z", 16));

        files().orders(orders).importInto(storage);

        assertThat(days())
                .containsExactly(
                        day("2025-01-01", 2), day("2025-03-30", 12), day("2025-03-31", 16), day("2025-07-02", 1));
    }

    @Test
    void overlappingFilesCountEachLineOnce() throws IOException {
        Path first = write("1.txt", KEYED + row("1", "2025-06-01T10:00:00Z", 2) + row("2", "2025-06-02T10:00:00Z", 3));
        Path second = write("2.txt", KEYED + row("2", "2025-06-02T10:00:00Z", 3) + row("x", "2025-06-03T10:00:00Z", 4));

        ImportReport report = files().orders(first, second, second).importInto(storage);

        assertThat(report.orderLines()).isEqualTo(3);
        assertThat(report.repeatedLines()).isEqualTo(3);
        assertThat(days()).containsExactly(day("2025-06-01", 2), day("2025-06-02", 3), day("2025-06-03", 4));
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        Path orders = write("o.txt", KEYLESS + bare("2025-06-01T10:00:00Z", 2) + bare("2025-06-01T10:00:00Z", 2));
        files().orders(orders).importInto(storage);
        List<DailySales> once = days();

        files().orders(orders).importInto(storage);

        assertThat(days()).isEqualTo(once).containsExactly(day("2025-06-01", 4));
    }

    @Test
    void linesWithAndWithoutItemIdsMeetInEitherOrder() throws IOException {
        String twin = "2025-06-01T10:00:00Z";
        Path keyed = write("keyed.txt", KEYED + row("11", twin, 2) + row("12", twin, 3));
        Path again = write("again.txt", KEYED + row("12", twin, 3));
        Path keyless = write("bare.txt", KEYLESS + bare(twin, 2) + bare(twin, 3) + bare(twin, 9));

        ImportReport report = files().orders(keyless, again, keyed).importInto(storage);

        // The files agree on two lines; the third of the keyless file is one that only it knows.
        assertThat(report.orderLines()).isEqualTo(3);
        assertThat(report.repeatedLines()).isEqualTo(3);
        assertThat(lines()).extracting(OrderLine::id).containsExactlyInAnyOrder("11", "12", "O/MUG/1748772000/3");
    }

    @Test
    void aLaterRestatementCountsAndADayMayFallToZero() throws IOException {
        Path first = write("1.txt", KEYED + row("1", "2025-06-01T10:00:00Z", 2) + row("2", "2025-06-02T10:00:00Z", 3));
        files().orders(first).importInto(storage);
        Path later = write("2.txt", KEYED + "2\tO\t2025-06-02T10:00:00Z\t2025-07-01T00:00:00Z\tCancelled\tMUG\t\n");

        ImportReport report = files().orders(later).importInto(storage);

        assertThat(report.cancelledLines()).isEqualTo(1);
        assertThat(days()).containsExactly(day("2025-06-01", 2), day("2025-06-02", 0));

        files().orders(first).importInto(storage); // older, and undoes nothing
        assertThat(days()).containsExactly(day("2025-06-01", 2), day("2025-06-02", 0));
    }

    @Test
    void salesOfOtherDaysAreNotTouched() throws IOException {
        DailySales kept = new DailySales(Marketplace.UK, MUG, LocalDate.of(2025, 6, 2), 40);
        storage.dailySales().save(ACCOUNT, List.of(kept)); // its lines have expired
        Path orders = write("o.txt", KEYED + row("1", "2025-06-01T10:00:00Z", 2) + row("3", "2025-06-03T10:00:00Z", 1));

        files().orders(orders).importInto(storage);

        assertThat(days()).containsExactly(day("2025-06-01", 2), kept, day("2025-06-03", 1));
    }

    @Test
    void theLastOrderSetsTheDayEvenIfItWasCancelled() throws IOException {
        Path orders = write(
                "o.txt",
                KEYED
                        + row("1", "2025-06-01T10:00:00Z", 2)
                        + row("2", "2025-06-09T10:00:00Z", 1).replace("Shipped", "Cancelled"));

        assertThat(files().orders(orders).importInto(storage).asOf()).isEqualTo("2025-06-10");
    }

    @Test
    void whatWasSoldAndIsNotInTheInventoryIsTold() throws IOException {
        String sold = row("1", "2025-06-01T10:00:00Z", 2)
                + row("2", "2025-06-01T10:00:00Z", 3).replace("MUG", "CUP")
                + row("3", "2025-06-01T10:00:00Z", 9).replace("MUG", "JUG")
                + row("4", "2025-06-01T10:00:00Z", 9).replace("MUG", "POT").replace("Shipped", "Cancelled");

        ImportReport report = files().orders(write("o.txt", KEYED + sold))
                .inventory(write("i.txt", INVENTORY + "MUG\t1\n"))
                .products(write("p.csv", PRODUCTS + "DISH,1,GBP,30,2,5,7,24,6\n"))
                .importInto(storage);

        assertThat(report.soldButNotInInventory())
                .containsExactly(new UnlistedSku(Sku.of("JUG"), 9), new UnlistedSku(Sku.of("CUP"), 3));
        assertThat(report.notes())
                .containsExactly(
                        "1 SKU of the inventory file without a row in the products file",
                        "1 SKU of the products file not in the inventory file");
    }

    @Test
    void gapsAndADayThatDoesNotFitAreNoted() throws IOException {
        Path orders = write("o.txt", KEYED + row("1", "2025-05-01T10:00:00Z", 2) + row("2", "2025-06-02T10:00:00Z", 3));

        assertThat(files().orders(orders)
                        .asOf(LocalDate.of(2025, 6, 2))
                        .importInto(storage)
                        .notes())
                .containsExactly(
                        "3 units were bought on 2025-06-02 or later: they are saved, and no history as of 2025-06-02",
                        "No order from 2025-05-02 to 2025-06-01: is a file missing?");
        assertThat(files().orders(orders)
                        .asOf(LocalDate.of(2025, 6, 5))
                        .importInto(storage)
                        .notes())
                .contains("The last order is of 2025-06-02: the 2 days from then to 2025-06-05 count as days without"
                        + " sales");
    }

    @Test
    void withoutOrdersTheDayIsNeeded() throws IOException {
        Path inventory = write("i.txt", INVENTORY + "MUG\t1\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> files().inventory(inventory).importInto(storage))
                .withMessageContaining("the as-of day is not given, and no order was read to take it from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files().importInto(storage))
                .withMessageContaining("give at least one of orders, inventory and products");
        assertThat(files().inventory(inventory)
                        .asOf(LocalDate.of(2025, 1, 1))
                        .importInto(storage)
                        .asOf())
                .isEqualTo("2025-01-01");
    }

    @Test
    void nothingIsSavedIfAnyFileIsNotWhatItShouldBe() throws IOException {
        Path orders = write("o.txt", KEYED + row("1", "2025-06-01T10:00:00Z", 2));
        Path products = write("p.csv", "sku,unit_cost\nMUG,1\n");

        assertThatThrownBy(() -> files().orders(orders).products(products).importInto(storage))
                .isInstanceOf(ReportFileException.class)
                .hasMessageStartingWith(products + ", line 1: found no column currency,");
        assertThat(storage.accounts(ACCOUNT.tenant())).isEmpty();
    }

    @Test
    void badRowsAreCountedByFile() throws IOException {
        Path orders = write("o.txt", KEYED + "short\n" + row("1", "2025-06-01T10:00:00Z", 2));

        ImportReport report = files().orders(orders).importInto(storage);

        assertThat(report.setAside()).isEqualTo(1);
        assertThat(report.files().get(0).problems()).hasSize(1);
        assertThat(days()).containsExactly(day("2025-06-01", 2));
    }

    @Test
    void progressIsTheBytesOfAllFiles() throws IOException {
        Path orders = write("o.txt", KEYED + row("1", "2025-06-01T10:00:00Z", 2).repeat(5_000));
        AtomicLong bytes = new AtomicLong();

        files().orders(orders).onProgress(bytes::addAndGet).importInto(storage);

        assertThat(bytes).hasValue(Files.size(orders));
    }

    @Test
    void manySkusAndDaysInAnyOrderAddUp() throws IOException {
        StringBuilder rows = new StringBuilder(KEYED);
        IntStream.range(0, 5_000)
                .map(i -> (i * 3_001) % 5_000)
                .forEach(i -> rows.append(
                        row("" + (1_000_000_000_000_000L + i), "2025-06-%02dT10:00:00Z".formatted(1 + i % 30), 1)
                                .replace("MUG", "SKU" + i % 7)));

        ImportReport report = files().orders(write("o.txt", rows.toString())).importInto(storage);

        assertThat(report.orderLines()).isEqualTo(5_000);
        long units = storage.dailySales().skus(ACCOUNT, Marketplace.UK).stream()
                .flatMap(sku -> storage.dailySales().find(ACCOUNT, Marketplace.UK, sku, from(), to()).stream())
                .mapToLong(DailySales::units)
                .sum();
        assertThat(units).isEqualTo(5_000);
    }

    private static SellerFiles files() {
        return SellerFiles.of(ACCOUNT, Marketplace.UK);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String row(String itemId, String purchased, int units) {
        return itemId + "\t" + bare(purchased, units);
    }

    private static String bare(String purchased, int units) {
        return "O\t" + purchased + "\t2025-06-20T00:00:00Z\tShipped\tMUG\t" + units + "\n";
    }

    private List<OrderLine> lines() {
        List<OrderLine> lines = new ArrayList<>();
        storage.orderLines().forEach(ACCOUNT, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), lines::add);
        return lines;
    }

    private List<DailySales> days() {
        return storage.dailySales().find(ACCOUNT, Marketplace.UK, MUG, from(), to());
    }

    private static LocalDate from() {
        return LocalDate.of(2025, 1, 1);
    }

    private static LocalDate to() {
        return LocalDate.of(2026, 1, 1);
    }

    private static DailySales day(String day, long units) {
        return new DailySales(Marketplace.UK, MUG, LocalDate.parse(day), units);
    }
}
