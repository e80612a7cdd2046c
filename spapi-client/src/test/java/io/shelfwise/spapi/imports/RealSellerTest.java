package io.shelfwise.spapi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.demand.DailySales;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.spapi.reports.ReportSummary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** A real shop of 740,507 order lines, where its files lie beside the checkout. */
class RealSellerTest {

    private static final SellerAccount ACCOUNT = SellerAccount.of("tenant", "seller");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    @Test
    void everyUnitOfTheFileIsCounted() throws IOException {
        Path data = data();
        Storage storage = new InMemoryStorage();

        ImportReport report = SellerFiles.of(ACCOUNT, Marketplace.UK)
                .orders(data.resolve("all-orders.tsv.gz"))
                .inventory(data.resolve("fba-inventory.tsv"))
                .products(data.resolve("products.csv"))
                .importInto(storage);

        assertThat(report.orderLines()).isEqualTo(740_507);
        assertThat(report.repeatedLines()).isZero();
        assertThat(report.asOf()).isEqualTo("2025-12-06");
        assertThat(report.files()).extracting(ReportSummary::rows).containsExactly(740_507L, 1_500L, 1_500L);
        assertThat(report.files()).extracting(ReportSummary::setAside).containsOnly(0L);
        assertThat(report.soldButNotInInventory()).isEmpty();
        assertThat(stored(storage)).isEqualTo(countedPlainly(data.resolve("all-orders.tsv.gz")));
    }

    private static Map<String, Long> stored(Storage storage) {
        Map<String, Long> units = new TreeMap<>();
        for (var sku : storage.dailySales().skus(ACCOUNT, Marketplace.UK)) {
            for (DailySales day : storage.dailySales().find(ACCOUNT, Marketplace.UK, sku, FIRST, LAST)) {
                units.merge(sku + " " + day.day(), day.units(), Long::sum);
            }
        }
        return units;
    }

    /** Units by SKU and London day, with nothing of the code under test. */
    private static Map<String, Long> countedPlainly(Path file) throws IOException {
        Map<String, Long> units = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                LocalDate day = OffsetDateTime.parse(cells[2])
                        .atZoneSameInstant(Marketplace.UK.zone())
                        .toLocalDate();
                units.merge(cells[11] + " " + day, Long.parseLong(cells[14]), Long::sum);
            }
        }
        return units;
    }

    private static Path data() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path data = folder.resolve("shared/data/real-seller");
            if (Files.exists(data.resolve("all-orders.tsv.gz"))) {
                return data;
            }
        }
        assumeTrue(false, "no shared/data/real-seller beside the checkout");
        throw new IllegalStateException("unreachable");
    }
}
