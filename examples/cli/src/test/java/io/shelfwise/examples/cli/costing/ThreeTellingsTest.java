package io.shelfwise.examples.cli.costing;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.settlement.CategorySum;
import io.shelfwise.costing.settlement.ReconciledSettlement;
import io.shelfwise.costing.settlement.SettlementCategory;
import io.shelfwise.costing.settlement.SettlementReconciler;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import io.shelfwise.spapi.finances.FinancialEvents;
import io.shelfwise.spapi.finances.FinancialTransaction;
import io.shelfwise.spapi.finances.FinancialTransactions;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sale, its refund and some fees, told by a settlement report, by Finances v0 and by Finances 2024-06-19. */
class ThreeTellingsTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSaleComesToTheSameTotalsByCategory() throws IOException {
        Map<SettlementCategory, Money> settlement = sums(report());
        Map<SettlementCategory, Money> events =
                sums(FinancialEvents.of("9001").read(text("v0.json")).entries());
        Map<SettlementCategory, Money> transactions =
                sums(FinancialTransactions.read(text("2024-06-19.json")).entries().stream()
                        .filter(FinancialTransaction::isSettled)
                        .flatMap(transaction -> transaction.lines().stream())
                        .toList());

        assertThat(settlement.toString())
                .isEqualTo("{sales=43.20 USD, sales-shipping=5.00 USD, promotion=-9.00 USD, refund=-17.84 USD,"
                        + " selling-fee=-5.40 USD, fba-fee=-9.20 USD, storage=-2.76 USD, advertising=-12.34 USD,"
                        + " reimbursement=18.00 USD, tax-withheld=-3.20 USD, balance=-10.00 USD}");
        assertThat(events).isEqualTo(settlement);
        assertThat(transactions).isEqualTo(settlement);
    }

    private static Map<SettlementCategory, Money> sums(List<? extends SettlementRow> rows) {
        SettlementReconciler reconciler = SettlementReconciler.of(SettlementTaxonomy.bundled());
        rows.forEach(row -> reconciler.add("telling", row));
        List<ReconciledSettlement> settlements = reconciler.settlements();
        assertThat(settlements).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("9001");
            assertThat(one.unknown()).isEmpty();
            assertThat(one.refundAdministration().amount()).isEqualByComparingTo("-0.54");
        });
        return settlements.get(0).sums().stream()
                .collect(Collectors.toMap(CategorySum::category, CategorySum::amount, Money::plus, TreeMap::new));
    }

    private List<SettlementRow> report() throws IOException {
        Path file = Files.writeString(folder.resolve("settlement.txt"), text("settlement.txt"));
        try (ReportRows<SettlementRow> rows = Reports.of(Marketplace.US).read(ReportTypes.settlementV2(), file)) {
            List<SettlementRow> list = new ArrayList<>();
            rows.forEach(list::add);
            assertThat(rows.summary().setAside()).isZero();
            return list;
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ThreeTellingsTest.class.getResourceAsStream("/finances/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
