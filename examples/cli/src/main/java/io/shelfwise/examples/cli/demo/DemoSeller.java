package io.shelfwise.examples.cli.demo;

import io.shelfwise.core.catalog.Marketplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * An invented seller in the United Kingdom: some sixty products over two years, each with a story of its own. For
 * looking at a plan without files of one's own; it says nothing about the quality of a forecast.
 */
public final class DemoSeller {

    /** Where the seller sells. */
    public static final Marketplace MARKETPLACE = Marketplace.UK;

    /** The last day with orders; a plan is made as of the next. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    static final LocalDate FIRST_DAY = LAST_DAY.minusYears(2).plusDays(1);

    private static final long SEED = 20_261_031;

    private DemoSeller() {}

    /**
     * Writes the seller's three files, the same bytes on every machine.
     *
     * @param directory where to; made if it is not there
     * @throws IOException if a file cannot be written
     */
    public static DemoFiles write(Path directory) throws IOException {
        Files.createDirectories(directory);
        DemoFiles files = new DemoFiles(
                directory.resolve("all-orders.tsv"),
                directory.resolve("fba-inventory.tsv"),
                directory.resolve("products.csv"));
        List<DemoProduct> products = Catalogue.products();
        OrdersFile.write(files.orders(), SalesHistory.of(products, SEED), SEED);
        InventoryFile.write(files.inventory(), products);
        ProductsFile.write(files.products(), products);
        return files;
    }
}
