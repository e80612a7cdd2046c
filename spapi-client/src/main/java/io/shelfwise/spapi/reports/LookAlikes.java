package io.shelfwise.spapi.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the report that a header belongs to, for the message to someone who gave the wrong file. */
final class LookAlikes {

    private static final List<ReportType<?>> KNOWN = List.of(
            ReportTypes.allOrders(),
            ReportTypes.fbaManageInventory(LocalDate.EPOCH),
            ReportTypes.products(),
            ReportTypes.settlementV2());

    /** Columns that only one report has, of reports that no type here reads. */
    private static final Map<String, String> TELLING = telling();

    private LookAlikes() {}

    /** The title of a report with this header; null if none is known. */
    static @Nullable String title(Columns columns) {
        for (ReportType<?> type : KNOWN) {
            Columns trial = new Columns(columns.marketplace(), columns.found());
            type.bind(trial);
            if (trial.missing().isEmpty()) {
                return type.title();
            }
        }
        for (Map.Entry<String, String> entry : TELLING.entrySet()) {
            if (columns.optional(entry.getKey()).isPresent()) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static Map<String, String> telling() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("settlement-id", "settlement report");
        titles.put("reimbursement-id", "FBA Reimbursements report");
        titles.put("shipment-item-id", "Amazon Fulfilled Shipments report");
        titles.put("license-plate-number", "FBA Customer Returns report");
        titles.put("reserved-customerorders", "Reserved Inventory report");
        titles.put("listing-id", "All Listings report");
        titles.put("date-stranded", "Stranded Inventory report");
        titles.put("estimated-fee-total", "FBA Fee Preview report");
        titles.put("estimated-monthly-storage-fee", "Monthly Storage Fees report");
        titles.put("inv-age-0-to-90-days", "FBA Inventory Planning report");
        titles.put("warehouse-condition-code", "Amazon Fulfilled Inventory report");
        titles.put("starting-warehouse-balance", "Inventory Ledger report");
        return titles;
    }
}
