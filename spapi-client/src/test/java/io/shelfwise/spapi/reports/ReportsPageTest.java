package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.spapi.reports.rows.OverageFee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
    void typedRows() throws IOException {
        Path file = storageFees();

        // region typed
        Map<String, Money> fees = new TreeMap<>();
        try (ReportRows<OverageFee> rows = Reports.of(Marketplace.DE).read(OverageFee.type(), file)) {
            rows.onSetAside(System.err::println); // line 7, charged-fee-amount 'x': is not a number; ...
            rows.forEach(row -> row.chargedFeeAmount()
                    .ifPresent(fee -> fees.merge(row.storageType().orElse(""), fee, Money::plus)));
            HeaderDrift drift = rows.drift();
            if (drift.isSurprising()) {
                System.err.println("columns that nobody knew: " + drift.unknown());
            }
        }
        // endregion

        assertThat(fees).hasToString("{Standard=1235.75 EUR}");
    }

    @Test
    void rowsByName() throws IOException {
        Path file = storageFees();
        List<Money> fees = new ArrayList<>();

        // region rows
        ReportType<ReportRow> type = ReportTypes.rows("GET_FBA_OVERAGE_FEE_CHARGES_DATA");
        try (ReportRows<ReportRow> rows = Reports.of(Marketplace.DE).read(type, file)) {
            rows.forEach(row -> fees.add(row.money("charged-fee-amount").orElseThrow()));
        }
        // endregion

        assertThat(fees).hasToString("[1234.50 EUR, 1.25 EUR]");
    }

    @Test
    void ownRecords() throws IOException {
        Path file = storageFees();

        // region own
        record Overage(LocalDate day, Money fee) {}

        ReportType<Overage> type = OverageFee.type()
                .map(row -> new Overage(
                        row.chargedDate().orElseThrow(() -> new IllegalArgumentException("no day")),
                        row.chargedFeeAmount().orElseThrow(() -> new IllegalArgumentException("no fee"))));
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
