package io.shelfwise.spapi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementCheckTest {

    private static final String V1 =
            "settlement-id\tsettlement-start-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\t"
                    + "sku\tquantity-purchased\tposted-date\tprice-type\tprice-amount\titem-related-fee-type\t"
                    + "item-related-fee-amount\tother-amount\n"
                    + "77\t2026-05-01T00:00:00+00:00\t7.50\tGBP\n"
                    + "77\t\t\t\tOrder\t1-2\tA\t1\t2026-05-02\tPrincipal\t10.00\tCommission\t-1.50\n"
                    + "77\t\t\t\tSubscription Fee\t\t\t\t2026-05-03\t\t\t\t\t-1.00\n";

    @Test
    void eachAmountOfAV1RowIsALineNamedAsInV2() {
        List<SettlementRow> rows = rows(V1);

        assertThat(rows).hasSize(4);
        assertThat(rows.subList(1, 4))
                .extracting(row -> (SettlementLine) row)
                .extracting(line -> line.transactionType() + "/" + line.amountType() + "/" + line.amountDescription()
                        + " " + line.amount())
                .containsExactly(
                        "Order/ItemPrice/Principal 10.00 GBP",
                        "Order/ItemFees/Commission -1.50 GBP",
                        "Subscription Fee/other-transaction/Subscription Fee -1.00 GBP");
    }

    @Test
    void linesThatSumUpToTheTotalProveIt() {
        assertThat(check(rows(V1)).mismatches()).isEmpty();
    }

    @Test
    void aMismatchIsAFindingWithItsAmount() {
        SettlementCheck.Mismatch mismatch =
                check(rows(V1.replace("10.00", "9.99"))).mismatches().get(0);

        assertThat(mismatch.settlementId()).isEqualTo("77");
        assertThat(mismatch.difference()).hasToString("0.01 GBP");
    }

    @Test
    void linesWithoutASummaryAreAFinding() {
        List<SettlementRow> rows = rows(V1);

        assertThat(check(rows.subList(1, 4)).mismatches().get(0).difference()).hasToString("-7.50 GBP");
    }

    private static SettlementCheck check(List<SettlementRow> rows) {
        SettlementCheck check = new SettlementCheck();
        rows.forEach(check::accept);
        return check;
    }

    private static List<SettlementRow> rows(String text) {
        Sample<List<SettlementRow>> sample = Sample.read(ReportTypes.settlementV1(), text);
        assertThat(sample.summary.problems()).isEmpty();
        return sample.values.stream().flatMap(List::stream).toList();
    }
}
