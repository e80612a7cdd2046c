package io.shelfwise.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoSellerTest {

    @TempDir
    static Path directory;

    private static DemoFiles files;
    private static List<String[]> orders;
    private static List<String[]> stock;

    @BeforeAll
    static void write() throws IOException {
        files = DemoSeller.write(directory.resolve("not/yet/there"));
        orders = rows(files.orders());
        stock = rows(files.inventory());
    }

    @Test
    void theSameBytesComeOutEveryTime() throws IOException {
        DemoFiles again = DemoSeller.write(directory.resolve("again"));

        assertThat(again.orders()).hasSameBinaryContentAs(files.orders());
        assertThat(again.inventory()).hasSameBinaryContentAs(files.inventory());
        assertThat(again.products()).hasSameBinaryContentAs(files.products());
    }

    @Test
    void headersAreThoseOfTheReports() {
        assertThat(orders.get(0))
                .hasSize(34)
                .startsWith("amazon-order-id")
                .endsWith("signature-confirmation-recommended");
        assertThat(orders.get(0)[5]).isEqualTo("order-item-id");
        assertThat(stock.get(0)).hasSize(21).startsWith("sku", "fnsku").endsWith("afn-future-supply-buyable");
        assertThat(files.products())
                .content()
                .startsWith("sku,asin,title,supplier,unit_cost,currency,supplier_lead_time_days,prep_days,transit_days,"
                        + "receive_days,moq,case_pack,length_cm,width_cm,height_cm,weight_g,inbound_shipping_per_unit,"
                        + "repack_materials_per_unit,repack_minutes_per_unit,labor_rate_per_hour,category\n");
    }

    @Test
    void everyRowHasEveryColumn() {
        assertThat(orders).hasSizeBetween(60_000, 120_000).allMatch(row -> row.length == 34);
        assertThat(stock).hasSize(63).allMatch(row -> row.length == 21);
    }

    @Test
    void orderItemsAreTold() {
        assertThat(orders.stream().map(row -> row[5])).doesNotHaveDuplicates();
        assertThat(orders.stream().map(row -> row[0]).distinct().count()).isLessThan(orders.size());
    }

    @Test
    void someLinesAreCancelledAndSomeAreOfCompanies() {
        assertThat(orders).anyMatch(row -> row[4].equals("Cancelled") && row[13].equals("Cancelled"));
        assertThat(orders).anyMatch(row -> row[30].equals("true") && Integer.parseInt(row[14]) > 3);
        assertThat(orders).anyMatch(row -> !row[22].isEmpty() && row[28].equals("Autumn deal"));
    }

    @Test
    void noAddressIsGiven() {
        assertThat(orders.subList(1, orders.size()))
                .allMatch(
                        row -> String.join("", Arrays.copyOfRange(row, 24, 28)).isEmpty());
    }

    @Test
    void everyStoryIsTold() throws IOException {
        EnumSet<Story> told = EnumSet.noneOf(Story.class);
        for (DemoProduct product : Catalogue.products()) {
            told.add(Story.valueOf(product.field("story")));
        }
        assertThat(told).isEqualTo(EnumSet.allOf(Story.class));
    }

    @Test
    void salesFollowTheStories() {
        assertThat(units("KIT-CASTIRON-26", "2026-03-02", "2026-04-20")).isZero();
        assertThat(units("KIT-CASTIRON-26", "2026-01-01", "2026-03-02")).isPositive();
        assertThat(units("HOM-DIFFUSER-W", "2026-10-16", "2026-11-01")).isZero();
        assertThat(units("HOM-MEMFRAME-A3", "2024-11-01", "2026-09-13")).isZero();
        assertThat(units("HOM-MEMFRAME-A3", "2026-09-13", "2026-11-01")).isPositive();
        assertThat(units("OFF-FOOTREST", "2024-11-01", "2026-11-01")).isZero();
        assertThat(units("XMS-WREATH-40", "2025-11-20", "2025-12-20"))
                .isGreaterThan(10 * units("XMS-WREATH-40", "2026-06-01", "2026-07-01"));
        assertThat(units("SPT-RESBAND-5", "2025-11-01", "2026-11-01"))
                .isGreaterThan(units("SPT-RESBAND-5", "2024-11-01", "2025-11-01"));
        assertThat(units("PET-LEDCOLL-M", "2025-11-01", "2026-11-01"))
                .isLessThan(units("PET-LEDCOLL-M", "2024-11-01", "2025-11-01"));
    }

    @Test
    void stockFollowsTheStories() throws IOException {
        Map<String, Integer> available = new HashMap<>();
        stock.subList(1, stock.size()).forEach(row -> available.put(row[0], Integer.valueOf(row[10])));

        assertThat(available).containsEntry("HOM-DIFFUSER-W", 0).containsEntry("OFF-FOOTREST", 48);
        assertThat(available).doesNotContainKey("SPT-PEDOMETER");
        assertThat(available).containsKey("PET-TRAVBOT-R");
        assertThat(Files.readString(files.products())).doesNotContain("PET-TRAVBOT-R");
    }

    private static long units(String sku, String from, String to) {
        LocalDate start = LocalDate.parse(from);
        LocalDate end = LocalDate.parse(to);
        return orders.stream()
                .filter(row -> row[11].equals(sku))
                .filter(row -> inside(LocalDate.parse(row[2].substring(0, 10)), start, end))
                .mapToLong(row -> Long.parseLong(row[14]))
                .sum();
    }

    private static boolean inside(LocalDate day, LocalDate start, LocalDate end) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
