package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.examples.cli.demo.DemoFiles;
import io.shelfwise.examples.cli.demo.DemoSeller;
import io.shelfwise.examples.cli.shell.DayConverter;
import io.shelfwise.examples.cli.shell.Progress;
import io.shelfwise.spapi.imports.ImportReport;
import io.shelfwise.spapi.imports.SellerFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what to read: the seller's files, or the demo seller where there are none. */
final class SellerInput {

    @Option(
            names = "--orders",
            paramLabel = "FILE",
            description = "All Orders report, plain or gzip; may be given several times")
    private List<Path> orders = new ArrayList<>();

    @Option(names = "--inventory", paramLabel = "FILE", description = "FBA Manage Inventory report")
    private @Nullable Path inventory;

    @Option(names = "--products", paramLabel = "FILE", description = "the seller's own facts, as CSV")
    private @Nullable Path products;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "the day of the plan (default: the day after the last order)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--marketplace",
            converter = MarketplaceConverter.class,
            description = "sets time zone, currency and fees, and filters nothing (default: UK)")
    private Marketplace marketplace = Marketplace.UK;

    Marketplace marketplace() {
        return marketplace;
    }

    /** Whose plan it is. */
    String heading() {
        return inventory == null ? "Demo seller" : "Amazon " + marketplace;
    }

    ImportReport importInto(Storage storage, SellerAccount account, Progress progress) {
        if (inventory != null && orders.isEmpty() && asOf == null) {
            throw new IllegalArgumentException(
                    "--as-of is missing, and there are no orders to take the day from; give the day of the inventory");
        }
        if (inventory != null) {
            return importInto(storage, account, progress, inventory);
        }
        if (!orders.isEmpty() || products != null) {
            throw new IllegalArgumentException(
                    "--inventory is missing: the plan has one row for each SKU of it; give the FBA Manage Inventory"
                            + " report, or no files at all for the demo seller");
        }
        if (!marketplace.equals(DemoSeller.MARKETPLACE)) {
            throw new IllegalArgumentException("--marketplace is " + marketplace + ", but the demo seller sells in "
                    + DemoSeller.MARKETPLACE + "; give files, or leave the marketplace out");
        }
        return importDemo(storage, account, progress);
    }

    private ImportReport importInto(Storage storage, SellerAccount account, Progress progress, Path inventoryFile) {
        progress.start(
                "reading",
                size(inventoryFile)
                        + orders.stream().mapToLong(SellerInput::size).sum());
        return SellerFiles.of(account, marketplace)
                .orders(orders)
                .inventory(inventoryFile)
                .products(products)
                .asOf(asOf)
                .onProgress(progress::stepTo)
                .importInto(storage);
    }

    /** The demo goes the way of real files: written to a folder that is gone afterwards, and read from there. */
    private ImportReport importDemo(Storage storage, SellerAccount account, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("shelfwise-demo");
            try {
                DemoFiles demo = DemoSeller.write(folder);
                orders = List.of(demo.orders());
                products = demo.products();
                return importInto(storage, account, progress, demo.inventory());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the demo seller's files could not be written; check the temporary folder", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // the reader says what is wrong with it
        }
    }
}
