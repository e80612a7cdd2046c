package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/reports.md. */
class ReportsPageTest {

    @TempDir
    Path folder;

    @Test
    void rows() throws IOException {
        Path file = storageFees();

        // region rows
        Map<String, Money> fees = new TreeMap<>();
        ReportType<ReportRow> type = ReportTypes.rows("GET_FBA_OVERAGE_FEE_CHARGES_DATA");
        try (ReportRows<ReportRow> rows = Reports.of(Marketplace.DE).read(type, file)) {
            rows.onSetAside(System.err::println); // line 7, charged-fee-amount 'x': is not a number; ...
            rows.forEach(row -> row.money("charged-fee-amount")
                    .ifPresent(fee -> fees.merge(row.text("storage-type").orElse(""), fee, Money::plus)));
            HeaderDrift drift = rows.drift();
            if (drift.isSurprising()) {
                System.err.println("columns that nobody knew: " + drift.unknown());
            }
        }
        // endregion

        assertThat(fees).hasToString("{Standard=1235.75 EUR}");
    }

    @Test
    void ownRecords() throws IOException {
        Path file = storageFees();

        // region own
        record Overage(LocalDate day, Money fee) {}

        ReportType<Overage> type = ReportTypes.rows("GET_FBA_OVERAGE_FEE_CHARGES_DATA")
                .map(row -> new Overage(
                        row.date("charged-date").orElseThrow(() -> new IllegalArgumentException("no day")),
                        row.money("charged-fee-amount").orElseThrow(() -> new IllegalArgumentException("no fee"))));
        // endregion

        try (ReportRows<Overage> rows = Reports.of(Marketplace.DE).read(type, file)) {
            List<Overage> all = rows.stream().toList();
            assertThat(all).hasSize(2);
            assertThat(all.get(0).day()).isEqualTo("2026-05-31");
        }
    }

    private Path storageFees() throws IOException {
        return Files.writeString(folder.resolve("fees.txt"), """
                charged_date\tstorage_type\tcharged_fee_amount\tcurrency_code\tsurprise
                31.05.2026\tStandard\t1.234,50\tEUR\t
                01.06.2026\tStandard\t1,25\tEUR\tx
                """);
    }
}
