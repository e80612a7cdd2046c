package io.shelfwise.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final List<String> COLUMNS = List.of(
            "sku",
            "asin",
            "title",
            "available",
            "reserved",
            "inbound",
            "unfulfillable",
            "researching",
            "units_7d",
            "units_30d",
            "units_90d",
            "daily_velocity",
            "peak_velocity",
            "days_of_cover",
            "stockout_date",
            "lead_time_days",
            "reorder_date",
            "order_units",
            "order_by_reason",
            "landed_unit_cost",
            "currency",
            "order_value",
            "unit_margin",
            "service_level",
            "aged_181_units",
            "status",
            "reasons",
            "sentence",
            "wanted_units",
            "limited_by",
            "critical_ratio",
            "expected_value",
            "cubic_feet",
            "order_up_to",
            "lost_before_arrival");

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
    void writesOneRowForEachSkuOfTheInventoryWithTheStatedColumns() throws IOException {
        Cli run = shop.plan("--out", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readAllLines(out.resolve("plan.csv")).get(0)).isEqualTo(String.join(",", COLUMNS));
        assertThat(rows()).containsOnlyKeys("MUG 1/2", "LAMP-ü", "NEVER", "NOFACTS");
    }

    @Test
    void countsUnitsByHand() throws IOException {
        shop.plan("--out", out);

        NamedCsvRecord mug = rows().get("MUG 1/2");
        assertThat(mug.getField("units_7d")).isEqualTo("28");
        assertThat(mug.getField("units_30d")).isEqualTo("120");
        assertThat(mug.getField("units_90d")).isEqualTo("360");
        assertThat(mug.getField("available")).isEqualTo("60");
        assertThat(mug.getField("inbound")).isEqualTo("24");
        assertThat(mug.getField("reserved")).isEqualTo("5");
        assertThat(mug.getField("unfulfillable")).isEqualTo("1");
        assertThat(mug.getField("researching")).isEqualTo("2");
        assertThat(mug.getField("title")).isEqualTo("Mug, \"blue\"");
        assertThat(mug.getField("lead_time_days")).isEqualTo("30");
    }

    @Test
    void plansTheMugByHand() throws IOException {
        shop.plan("--out", out);

        // 4 a day: 60 last 15 days, of which 24 arrive after 8; an order takes 30.
        NamedCsvRecord mug = rows().get("MUG 1/2");
        assertThat(Double.parseDouble(mug.getField("daily_velocity"))).isBetween(3.9, 4.1);
        assertThat(Double.parseDouble(mug.getField("days_of_cover"))).isBetween(20.0, 22.0);
        assertThat(mug.getField("status")).isEqualTo("RUNS_OUT_BEFORE_ARRIVAL");
        assertThat(mug.getField("reorder_date")).isEqualTo("2026-06-01");
        int units = Integer.parseInt(mug.getField("order_units"));
        assertThat(units).isGreaterThanOrEqualTo(100).isGreaterThanOrEqualTo(37 * 4 - 84);
        assertThat(units % 12).isZero();
        assertThat(mug.getField("landed_unit_cost")).isEqualTo("1.4997");
        assertThat(mug.getField("unit_margin")).isEqualTo("9.5403"); // 12.00 - 1.4997 - 8 % of 12.00
        assertThat(mug.getField("reasons"))
                .contains("MOQ 100")
                .contains("5 reserved do not")
                .contains("landed cost");
    }

    @Test
    void keepsSkusThatNeverSoldOrHaveNoFacts() throws IOException {
        Cli run = shop.plan("--out", out);

        assertThat(rows().get("NEVER").getField("status")).isEqualTo("NO_DEMAND");
        assertThat(rows().get("NOFACTS").getField("status")).isEqualTo("NEEDS_DATA");
        assertThat(rows().get("NOFACTS").getField("lead_time_days")).isEmpty();
        assertThat(run.out()).contains("GONE");
    }

    @Test
    void printsATableOfAtMostAHundredColumnsThenTotalsThenNotes() {
        Cli run = shop.plan();

        List<String> lines = run.out().lines().toList();
        assertThat(lines.subList(0, 8))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.out())
                .containsSubsequence("SKU", "MUG 1/2", "Order value", "SKUs out before", "About the input", "GONE");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        shop.plan("--out", out);
        shop.plan("--out", again);

        for (String name : List.of("plan.csv", "plan.json", "report.html")) {
            assertThat(out.resolve(name)).hasSameBinaryContentAs(again.resolve(name));
        }
    }

    @Test
    void overlappingOrderFilesCountOnce() throws IOException {
        List<String> orders = SmallShop.orders();
        Path first = shop.write("first.tsv", SmallShop.ORDERS_HEADER, orders.subList(0, 90));
        Path second = shop.write("second.tsv", SmallShop.ORDERS_HEADER, orders.subList(60, orders.size()));
        shop.plan("--out", out);
        Path split = folder.resolve("split");
        Cli run = Cli.plan(first, shop.inventoryFile(), shop.productFile(), "--orders", second, "--out", split);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(split.resolve("plan.csv")).hasSameBinaryContentAs(out.resolve("plan.csv"));
    }

    @Test
    void readsGzip() throws IOException {
        Path packed = folder.resolve("orders.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(shop.orderFile(), gzip);
        }
        shop.plan("--out", out);
        Path other = folder.resolve("packed");
        Cli.plan(packed, shop.inventoryFile(), shop.productFile(), "--out", other);

        assertThat(other.resolve("plan.csv")).hasSameBinaryContentAs(out.resolve("plan.csv"));
    }

    @Test
    void aHigherServiceLevelAsksForNoLess() throws IOException {
        shop.plan("--service-level", "0.8", "--out", out);
        int modest = Integer.parseInt(rows().get("LAMP-ü").getField("order_units"));
        shop.plan("--service-level", "0.99", "--out", out);

        assertThat(Integer.parseInt(rows().get("LAMP-ü").getField("order_units")))
                .isGreaterThanOrEqualTo(modest);
        assertThat(rows().get("LAMP-ü").getField("service_level")).isEqualTo("0.99");
    }

    @Test
    void anEarlierDayKnowsNothingOfLaterOrders() throws IOException {
        shop.plan("--as-of", "2026-05-02", "--out", out);

        NamedCsvRecord mug = rows().get("MUG 1/2");
        assertThat(mug.getField("units_30d")).isEqualTo("120");
        assertThat(mug.getField("units_90d")).isEqualTo(String.valueOf(4 * 70));
        assertThat(Files.readString(out.resolve("plan.json"))).contains("\"as_of\": \"2026-05-02\"");
    }

    @Test
    void writesTheReasonsAndModelsAsJson() throws IOException {
        shop.plan("--out", out);

        assertThat(Files.readString(out.resolve("plan.json"), StandardCharsets.UTF_8))
                .contains("\"sku\": \"LAMP-ü\"")
                .contains("\"landed_unit_cost\": 1.4997")
                .contains("\"aged_181_units\": null")
                .contains("\"cycle_service_level\": 0.95")
                .contains("\"candidates\"");
    }

    @Test
    void plansTheDemoSellerWithoutFiles() {
        Cli run = Cli.run("plan", "--out", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Restock plan as of 2026-11-01").contains("Units older than 180 days");
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void plansByMoneyWithinABudget() throws IOException {
        shop.plan("--economic", "--out", out);
        NamedCsvRecord free = rows().get("MUG 1/2");
        Cli run = shop.plan("--economic", "--budget", "50", "--out", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Double.parseDouble(free.getField("critical_ratio"))).isBetween(0.99, 1.0);
        assertThat(free.getField("service_level")).isEmpty();
        NamedCsvRecord bound = rows().get("MUG 1/2");
        assertThat(bound.getField("order_units")).isEqualTo("0"); // 100 at 1.50 are the least
        assertThat(bound.getField("limited_by")).isEqualTo("budget");
        assertThat(bound.getField("wanted_units")).isEqualTo(free.getField("order_units"));
        assertThat(bound.getField("sentence")).contains("held back by budget");
        assertThat(run.out()).contains("Limit: budget");
    }

    @Test
    void aSkuOfUnknownSizeGetsNothingUnderAStorageLimit() throws IOException {
        shop.plan("--cubic-feet", "1000", "--out", out);

        assertThat(rows().values())
                .allSatisfy(row -> assertThat(row.getField("cubic_feet").isEmpty()
                                && !row.getField("order_units").equals("0"))
                        .isFalse());
    }

    @Test
    void comparesWithAChangedPlan() {
        Cli run = shop.plan("--what-if", "demand=2", "--what-if", "transit-days=10");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("What if {demand=2, transit-days=10}: +").contains("MUG 1/2: ");
    }

    @Test
    void changesSupplyAndCosts() {
        Cli run = shop.plan("--what-if", "transit-sd=4", "--what-if", "moq=500", "--what-if", "cost=1.1");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("What if {transit-sd=4, moq=500, cost=1.1}: +");
        assertThat(shop.plan("--what-if", "moq=0").exit()).isEqualTo(2);
        assertThat(shop.plan("--what-if", "cost=0").exit()).isEqualTo(2);
        assertThat(shop.plan("--what-if", "transit-sd=-1").exit()).isEqualTo(2);
    }

    @Test
    void addsWhatLiesAheadAsColumnsAtTheEnd() throws IOException {
        Cli run = shop.plan("--outlook", "--out", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readAllLines(out.resolve("plan.csv")).get(0))
                .startsWith(String.join(",", COLUMNS) + ",likely_stockout_date,chance_out_before_order,");
        NamedCsvRecord mug = rows().get("MUG 1/2");
        assertThat(LocalDate.parse(mug.getField("likely_stockout_date")))
                .isBetween(SmallShop.AS_OF.plusDays(19), SmallShop.AS_OF.plusDays(24)); // 84 at 4 a day
        assertThat(Double.parseDouble(mug.getField("chance_out_before_order")))
                .isBetween(0.8, 0.99); // 84 units, some 3 weeks of sales, for a lead time of as long
        assertThat(Double.parseDouble(mug.getField("lost_before_next_arrival"))).isLessThan(1); // 60 last eight days
        assertThat(mug.getField("order_by")).isEqualTo("2026-06-01");
        assertThat(mug.getField("excess_units")).isEqualTo("0");
        assertThat(rows().get("NEVER").getField("excess_units")).isEqualTo("10");
        assertThat(rows().get("NEVER").getField("excess_value")).isEqualTo("10.00");
        assertThat(Files.readString(out.resolve("plan.json"))).contains("\"binding_cliff\": null");
    }

    @Test
    void explainsALine() {
        Cli run = shop.plan("--explain", "MUG 1/2");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("available = 60 (inventory as of 2026-06-01)")
                .contains("minimum_order_quantity = 100 (terms of the product, SUP)")
                .contains("chance_out_before_order = ");
        assertThat(shop.plan("--explain", "NO-SUCH").exit()).isEqualTo(2);
    }

    @Test
    void anAccountThatMayNotSellOrdersNothing() throws IOException {
        Path report = shop.write(
                "health.json",
                "{\"accountStatuses\":[{\"marketplaceId\":\"A1F83G8C2ARO7P\",\"status\":\"AT_RISK\"}],",
                List.of("\"performanceMetrics\":[]}"));
        shop.plan("--account-health", report, "--out", out);
        NamedCsvRecord noted = rows().get("MUG 1/2");
        assertThat(noted.getField("order_units")).isNotEqualTo("0");
        assertThat(noted.getField("reasons")).contains("note: the account is at risk");

        Cli run = shop.plan("--account-health", report, "--hold", "account-at-risk", "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        NamedCsvRecord held = rows().get("MUG 1/2");
        assertThat(held.getField("order_units")).isEqualTo("0");
        assertThat(held.getField("wanted_units")).isEqualTo(noted.getField("order_units"));
        assertThat(held.getField("limited_by")).isEqualTo("account health (account-at-risk)");
        assertThat(shop.plan("--account-health", folder.resolve("none"), "--out", out)
                        .exit())
                .isEqualTo(2);
        assertThat(shop.plan("--account-health", report, "--hold", "weather").exit())
                .isEqualTo(2);
    }

    @Test
    void refusesWhatItCannotChange() {
        assertThat(shop.plan("--what-if", "weather=fine").exit()).isEqualTo(2);
        assertThat(shop.plan("--what-if", "demand=much").exit()).isEqualTo(2);
        assertThat(shop.plan("--budget", "-1").exit()).isEqualTo(2);
        assertThat(shop.plan("--economic", "--fill-rate", "0.98").exit()).isEqualTo(2);
    }

    @Test
    void printsStagesWithTiming() {
        Cli run = shop.plan("--timing");

        assertThat(run.errors()).anyMatch(line -> line.startsWith("read")).anyMatch(line -> line.startsWith("total"));
    }

    private Map<String, NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.resolve("plan.csv"))) {
            return csv.stream().collect(Collectors.toMap(row -> row.getField("sku"), Function.identity()));
        }
    }
}
