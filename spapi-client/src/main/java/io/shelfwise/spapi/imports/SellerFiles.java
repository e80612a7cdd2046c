package io.shelfwise.spapi.imports;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.spapi.reports.ReportFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The files that a seller can download by hand from Seller Central, to be read into a storage.
 *
 * <p>Mutable; for use by one thread.
 */
public final class SellerFiles {

    private final SellerAccount account;
    private final Marketplace marketplace;
    private final List<Path> orders = new ArrayList<>();
    private @Nullable Path inventory;
    private @Nullable Path products;
    private @Nullable LocalDate asOf;
    private LongConsumer progress = bytes -> {};

    private SellerFiles(SellerAccount account, Marketplace marketplace) {
        this.account = account;
        this.marketplace = marketplace;
    }

    /**
     * Files of a seller.
     *
     * @param account whose they are
     * @param marketplace sets the time zone of days, the number format, and the currency where a file names none; it
     *     filters nothing, sales of all channels count
     */
    public static SellerFiles of(SellerAccount account, Marketplace marketplace) {
        return new SellerFiles(account, marketplace);
    }

    /** Adds All Orders reports; lines that several of them hold count once. */
    public SellerFiles orders(Path... files) {
        return orders(List.of(files));
    }

    /** Adds All Orders reports; lines that several of them hold count once. */
    public SellerFiles orders(Collection<Path> files) {
        orders.addAll(files);
        return this;
    }

    /** The FBA Manage Inventory report. */
    public SellerFiles inventory(@Nullable Path file) {
        this.inventory = file;
        return this;
    }

    /** The seller's own facts about products, as CSV. */
    public SellerFiles products(@Nullable Path file) {
        this.products = file;
        return this;
    }

    /** The day that the files describe, before its sales; by default the day after the last order. */
    public SellerFiles asOf(@Nullable LocalDate day) {
        this.asOf = day;
        return this;
    }

    /** Tells how far the reading is, in bytes of the files just read. */
    public SellerFiles onProgress(LongConsumer bytesRead) {
        this.progress = bytesRead;
        return this;
    }

    /**
     * Reads all files and saves what they hold. The headers of all are checked before anything is saved. Daily sales are
     * made anew from the stored order lines, for each SKU and day that the order files name. Importing a file twice
     * changes nothing.
     *
     * @throws ReportFileException if a file cannot be read as the report it should be
     * @throws IllegalArgumentException if there are no files, or no orders to take the day from and none is given
     */
    public ImportReport importInto(Storage storage) {
        if (orders.isEmpty() && inventory == null && products == null) {
            throw new IllegalArgumentException("files is empty; give at least one of orders, inventory and products");
        }
        try (OpenFiles files = OpenFiles.open(marketplace, orders, inventory, products, progress)) {
            return new FileImport(account, marketplace, storage).run(files, asOf);
        }
    }
}
