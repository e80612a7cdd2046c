package io.shelfwise.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of a real shop of 740,507 order lines, against counts made here in another way. Skipped without the data. */
class RealSellerTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 6);

    @TempDir
    private static Path out;

    private static Path seller;
    private static Map<String, NamedCsvRecord> plan;
    private static Map<String, NamedCsvRecord> products;

    @BeforeAll
    static void planTheShop() throws IOException {
        seller = realSeller();
        assumeThat(seller).isNotNull();
        Cli run = Cli.plan(
                seller.resolve("all-orders.tsv.gz"),
                seller.resolve("fba-inventory.tsv"),
                seller.resolve("products.csv"),
                "--out",
                out);
        assertThat(run.exit()).as(run.err()).isZero();
        plan = bySku(out.resolve("plan.csv"));
        products = bySku(seller.resolve("products.csv"));
    }

    @Test
    void hasOneRowForEachSku() {
        assertThat(plan).hasSize(1500).containsOnlyKeys(products.keySet());
    }

    @Test
    void unitsEqualAnIndependentCount() throws IOException {
        for (int days : List.of(7, 30, 90)) {
            Map<String, Long> counted = unitsSince(AS_OF.minusDays(days));
            plan.forEach((sku, row) -> assertThat(Long.parseLong(row.getField("units_" + days + "d")))
                    .as("%s in %d days", sku, days)
                    .isEqualTo(counted.getOrDefault(sku, 0L)));
        }
    }

    @Test
    void ordersRespectMinimumAndCase() {
        plan.forEach((sku, row) -> {
            long units = Long.parseLong(row.getField("order_units"));
            NamedCsvRecord facts = products.get(sku);
            assertThat(units == 0 || units >= Long.parseLong(facts.getField("moq")))
                    .as("minimum of %s, ordered %d", sku, units)
                    .isTrue();
            assertThat(units % Long.parseLong(facts.getField("case_pack")))
                    .as("case of %s, ordered %d", sku, units)
                    .isZero();
        });
    }

    @Test
    void landedCostEqualsAnIndependentSum() {
        plan.forEach((sku, row) -> {
            NamedCsvRecord facts = products.get(sku);
            BigDecimal sixty = new BigDecimal(60);
            BigDecimal exact = amount(facts, "unit_cost")
                    .add(amount(facts, "inbound_shipping_per_unit"))
                    .add(amount(facts, "repack_materials_per_unit"))
                    .multiply(sixty)
                    .add(amount(facts, "repack_minutes_per_unit").multiply(amount(facts, "labor_rate_per_hour")));
            assertThat(row.getField("landed_unit_cost"))
                    .as(sku)
                    .isEqualTo(exact.divide(sixty, 4, RoundingMode.HALF_UP).toPlainString());
            assertThat(row.getField("order_value"))
                    .as(sku)
                    .isEqualTo(exact.multiply(new BigDecimal(row.getField("order_units")))
                            .divide(sixty, 2, RoundingMode.HALF_UP)
                            .toPlainString());
        });
    }

    private static BigDecimal amount(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    /** Splits lines by hand, with none of the library's code. */
    private static Map<String, Long> unitsSince(LocalDate from) throws IOException {
        Map<String, Long> units = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(seller.resolve("all-orders.tsv.gz"))),
                StandardCharsets.UTF_8))) {
            List<String> header = List.of(lines.readLine().split("\t"));
            int date = header.indexOf("purchase-date");
            int sku = header.indexOf("sku");
            int quantity = header.indexOf("quantity");
            int status = header.indexOf("order-status");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                LocalDate day = OffsetDateTime.parse(cells[date])
                        .atZoneSameInstant(ZoneId.of("Europe/London"))
                        .toLocalDate();
                if (!day.isBefore(from) && !cells[status].equals("Cancelled")) {
                    units.merge(cells[sku], Long.parseLong(cells[quantity]), Long::sum);
                }
            }
        }
        return units;
    }

    private static Map<String, NamedCsvRecord> bySku(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().collect(Collectors.toMap(row -> row.getField("sku"), Function.identity()));
        }
    }

    private static Path realSeller() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path seller = folder.resolve("../shared/data/real-seller").normalize();
            if (Files.isDirectory(seller)) {
                return seller;
            }
        }
        return null;
    }
}
